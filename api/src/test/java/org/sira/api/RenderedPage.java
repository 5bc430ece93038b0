package org.sira.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** A template as a browser gets it, in the frame of a page without a user. */
public final class RenderedPage {

    private static final List<String> BUNDLES = List.of(
            "org/sira/api/platform/messages",
            "org/sira/api/shell/texts",
            "org/sira/api/guide/texts",
            "org/sira/api/backtest/texts",
            "org/sira/api/situation/texts",
            "org/sira/api/planning/texts",
            "org/sira/api/draft/texts",
            "org/sira/api/review/texts",
            "org/sira/api/export/texts");

    private RenderedPage() {}

    public static String of(String template, Locale locale, Map<String, Object> model) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(texts());
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("shell", frame(locale));
        MockServletContext servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, locale, variables));
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(BUNDLES.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static Map<String, Object> frame(Locale locale) {
        Map<String, Object> shell = new HashMap<>();
        shell.put("lang", locale.getLanguage());
        shell.put("steps", List.of());
        shell.put("path", "/");
        shell.put("demo", false);
        shell.put("operation", null);
        shell.put("user", null);
        shell.put("planner", false);
        shell.put("guide", null);
        shell.put("tiles", null);
        return shell;
    }
}
