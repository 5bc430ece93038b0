package org.sira.api.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.sira.api.platform.RecentlyUsed;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.Unserved;
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
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private static final int MOST_KEPT = 4;

    /** What the bytes of a pack follow from. */
    private record Packed(Origin origin, List<Unserved> told, Language language) {}

    private final PlanExports exports;
    private final PlanPack pack = new PlanPack();
    /** It takes seconds to make one, and people on slow links ask again. */
    private final RecentlyUsed<Packed, byte[]> recent = new RecentlyUsed<>(MOST_KEPT);

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
        PlanFile file = PlanFile.of(name).orElseThrow(PlanDownloads::notFound);
        byte[] content = file == PlanFile.JSON
                ? exports.json(op, number).orElseThrow(PlanDownloads::notFound)
                : file.content(export(op, number), language(lang, locale));
        String ending = name.substring(name.lastIndexOf('.'));
        String kind = name.substring(0, name.length() - ending.length()).replaceFirst("^plan$", "");
        String saved = "plan-%d%s%s".formatted(number, kind.isEmpty() ? "" : "-" + kind, ending);
        return Downloads.file(saved, file.type(), content);
    }

    @GetMapping("/pack.zip")
    ResponseEntity<byte[]> pack(
            @PathVariable long op, @PathVariable int number, @RequestParam @Nullable String lang, Locale locale) {
        PlanExport export = export(op, number);
        Packed packed = new Packed(export.origin(), export.outcome().plan().unserved(), language(lang, locale));
        byte[] zip = recent.find(packed).orElseGet(() -> {
            byte[] made = pack.zip(export, packed.language());
            recent.keep(packed, made);
            return made;
        });
        return Downloads.file(PlanPack.fileName(export.origin(), packed.language()), ZIP, zip);
    }

    @GetMapping("/trips/{trip:\\d{1,9}}/route.gpx")
    ResponseEntity<byte[]> gpx(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable int trip,
            @RequestParam @Nullable String lang,
            Locale locale) {
        PlanExport export = export(op, number);
        RouteSheet sheet = RouteSheet.of(
                        export.outcome().facts(), export.outcome().plan(), trip)
                .orElseThrow(PlanDownloads::notFound);
        byte[] content = RouteGpx.bytes(sheet, export.origin(), new SheetWords(language(lang, locale)));
        return Downloads.file("plan-%d-trip-%d.gpx".formatted(number, trip), GPX, content);
    }

    private PlanExport export(long op, int number) {
        return exports.find(op, number).orElseThrow(PlanDownloads::notFound);
    }

    static Language language(@Nullable String lang, Locale locale) {
        return Language.of(lang == null ? locale : Locale.forLanguageTag(lang));
    }

    static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "sheet.refused.not-found");
    }
}
