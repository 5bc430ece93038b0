package org.sira.api.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;

/** Reads and writes tags of forms as pages have them, with their values escaped. */
final class FormTags {

    private FormTags() {}

    static boolean is(IProcessableElementTag tag, String element) {
        return tag.getElementCompleteName().equals(element);
    }

    static boolean closes(ITemplateEvent event, String element) {
        return event instanceof ICloseElementTag close
                && close.getElementCompleteName().equals(element);
    }

    /** Empty where the tag has none. */
    static String value(IProcessableElementTag tag, String attribute) {
        return Optional.ofNullable(tag.getAttributeValue(attribute))
                .map(HtmlUtils::htmlUnescape)
                .orElse("");
    }

    static String type(IProcessableElementTag input) {
        String type = value(input, "type");
        return type.isEmpty() ? "text" : type.toLowerCase(Locale.ROOT);
    }

    static <T extends IProcessableElementTag> T with(IModelFactory make, T tag, String attribute, String value) {
        return make.setAttribute(tag, attribute, escaped(value));
    }

    /** Sets or takes away what a tag has or has not. */
    static <T extends IProcessableElementTag> T with(IModelFactory make, T tag, String attribute, boolean set) {
        if (tag.hasAttribute(attribute) == set) {
            return tag;
        }
        return set ? make.setAttribute(tag, attribute, attribute) : make.removeAttribute(tag, attribute);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
