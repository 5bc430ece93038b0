package org.sira.api.export.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.api.export.Origin;
import org.sira.api.export.OriginWords;
import org.sira.api.export.SheetWords;
import org.sira.api.platform.Language;
import org.sira.api.platform.StyleSheets;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes papers as pages, with or without a server. */
final class PaperRenderer {

    private static final String STYLE = "static/css/sheet.css";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String css = StyleSheets.inlined(new ClassPathResource(STYLE));

    PaperRenderer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PaperRenderer.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
    }

    /** A page for a browser in Sira. */
    String page(List<PaperPage> pages, Origin origin, Language language, PaperLinks links) {
        return render(pages, origin, language, links, null);
    }

    /** A file that holds its style: what PDF is made from. */
    String file(List<PaperPage> pages, Origin origin, Language language) {
        return render(pages, origin, language, null, css);
    }

    private String render(
            List<PaperPage> pages,
            Origin origin,
            Language language,
            @Nullable PaperLinks links,
            @Nullable String style) {
        SheetWords words = new SheetWords(language);
        Map<String, Object> model = new HashMap<>();
        model.put("pages", pages);
        model.put("title", pages.get(0).title());
        model.put("words", words);
        model.put("f", words.formats());
        model.put("origin", new OriginWords(origin, words));
        model.put("lang", language.locale().getLanguage());
        model.put("links", links);
        model.put("css", style);
        return engine.process("paper/frame", new Context(language.locale(), model));
    }
}
