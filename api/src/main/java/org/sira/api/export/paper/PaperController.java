package org.sira.api.export.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.export.PlanExport;
import org.sira.api.export.PlanExports;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of trips and convoys, to look at and print, and as PDF. */
@Controller
@RequestMapping("/operations/{op}/plans/{number:\\d{1,9}}")
class PaperController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String TRIPS = "trips";
    private static final String PAPERS = "sheet|manifest|waybills|notification";

    private final PlanExports exports;
    private final PaperRenderer renderer = new PaperRenderer();
    private final PdfWriter pdf = new PdfWriter();

    PaperController(PlanExports exports) {
        this.exports = exports;
    }

    @GetMapping("/{kind:trips|convoys}/{item:\\d{1,9}}/{paper:" + PAPERS + "}")
    ResponseEntity<String> page(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable String kind,
            @PathVariable int item,
            @PathVariable String paper,
            @RequestParam @Nullable String lang,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        PlanExport export = exports.get(op, number);
        Language language = PlanExports.language(lang, locale);
        List<PaperPage> pages = pages(export, language, kind, item, paper);
        String plan = request.getContextPath() + "/operations/%d/plans/%d".formatted(op, number);
        String self = "%s/%s/%d/%s".formatted(plan, kind, item, paper);
        PaperLinks links = new PaperLinks(
                plan,
                self + "?lang=fr",
                self + "?lang=en",
                self + "/pdf?lang=" + language.locale().getLanguage(),
                file(request, response, "/css/sheet.css"),
                file(request, response, "/js/print.js"),
                file(request, response, "/css/sira.svg"));
        return ResponseEntity.ok().contentType(HTML).body(renderer.page(pages, export.origin(), language, links));
    }

    @GetMapping("/{kind:trips|convoys}/{item:\\d{1,9}}/{paper:" + PAPERS + "}/pdf")
    ResponseEntity<byte[]> file(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable String kind,
            @PathVariable int item,
            @PathVariable String paper,
            @RequestParam @Nullable String lang,
            Locale locale) {
        PlanExport export = exports.get(op, number);
        Language language = PlanExports.language(lang, locale);
        List<PaperPage> pages = pages(export, language, kind, item, paper);
        byte[] content = new PaperFiles(renderer, pdf).pdf(pages, export.origin(), language);
        String name = "plan-%d-%s-%d-%s.pdf".formatted(number, kind.equals(TRIPS) ? "trip" : "convoy", item, paper);
        return Downloads.file(name, MediaType.APPLICATION_PDF, content);
    }

    private static List<PaperPage> pages(PlanExport export, Language language, String kind, int item, String slug) {
        PlanPapers papers = new PlanPapers(export, language);
        Paper paper = Paper.of(slug).orElseThrow(PlanExports::notFound);
        List<PaperPage> pages = kind.equals(TRIPS) ? papers.ofTrip(paper, item) : papers.ofConvoy(paper, item);
        if (pages.isEmpty()) {
            throw PlanExports.notFound();
        }
        return pages;
    }

    /** Its address with the version that browsers keep. */
    private static String file(HttpServletRequest request, HttpServletResponse response, String path) {
        return response.encodeURL(request.getContextPath() + path);
    }
}
