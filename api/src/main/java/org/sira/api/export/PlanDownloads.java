package org.sira.api.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Downloads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of a plan, and all of them as a pack. */
@Controller
@RequestMapping("/operations/{op}/plans/{number:\\d{1,9}}")
class PlanDownloads {

    private static final MediaType GPX = MediaType.parseMediaType("application/gpx+xml");

    private final PlanExports exports;

    PlanDownloads(PlanExports exports) {
        this.exports = exports;
    }

    /** {@code plan.json} as it was written when the plan was made, since its id follows from its content; others anew. */
    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable String name,
            @RequestParam @Nullable String lang,
            Locale locale) {
        PlanFile file = PlanFile.of(name).orElseThrow(PlanExports::notFound);
        byte[] content = file == PlanFile.JSON
                ? exports.json(op, number).orElseThrow(PlanExports::notFound)
                : file.content(exports.get(op, number), PlanExports.language(lang, locale));
        String ending = name.substring(name.lastIndexOf('.'));
        String kind = name.substring(0, name.length() - ending.length()).replaceFirst("^plan$", "");
        String saved = "plan-%d%s%s".formatted(number, kind.isEmpty() ? "" : "-" + kind, ending);
        return Downloads.file(saved, file.type(), content);
    }

    @GetMapping("/trips/{trip:\\d{1,9}}/route.gpx")
    ResponseEntity<byte[]> gpx(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable int trip,
            @RequestParam @Nullable String lang,
            Locale locale) {
        PlanExport export = exports.get(op, number);
        RouteSheet sheet = RouteSheet.of(
                        export.outcome().facts(), export.outcome().plan(), trip)
                .orElseThrow(PlanExports::notFound);
        byte[] content = RouteGpx.bytes(sheet, export.origin(), new SheetWords(PlanExports.language(lang, locale)));
        return Downloads.file("plan-%d-trip-%d.gpx".formatted(number, trip), GPX, content);
    }
}
