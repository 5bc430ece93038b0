package org.sira.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Texts {@value #MORE_PERCENT} % longer for whoever asks with a header, as they may be in a language to come. */
public class LongerTexts implements BeanPostProcessor {

    static final String HEADER = "X-Longer-Texts";

    private static final int MORE_PERCENT = 40;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MessageSource texts && name.equals("messageSource") ? new Longer(texts) : bean;
    }

    private record Longer(MessageSource texts) implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String code, Object @Nullable [] values, @Nullable String otherwise, @Nullable Locale locale) {
            String text = texts.getMessage(code, values, otherwise, locale);
            return text == null ? null : longer(text);
        }

        @Override
        public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale)
                throws NoSuchMessageException {
            return longer(texts.getMessage(code, values, locale));
        }

        @Override
        public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale)
                throws NoSuchMessageException {
            return longer(texts.getMessage(resolvable, locale));
        }

        /** Single words grow, sentences get more of them. */
        private static String longer(String text) {
            if (!asked() || text.isEmpty()) {
                return text;
            }
            String more = text.substring(0, (text.length() * MORE_PERCENT + 99) / 100);
            return text.contains(" ") ? text + " " + more : text + more;
        }

        private static boolean asked() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                    && request.getRequest().getHeader(HEADER) != null;
        }
    }
}
