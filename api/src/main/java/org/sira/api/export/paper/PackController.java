package org.sira.api.export.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.export.Origin;
import org.sira.api.export.PlanExport;
import org.sira.api.export.PlanExports;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.plan.Unserved;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All files and papers of a plan as one zip. */
@Controller
class PackController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private static final int MOST_KEPT = 4;

    /** What the bytes of a pack follow from. */
    private record Packed(Origin origin, List<Unserved> told, Language language) {}

    private final PlanExports exports;
    private final PlanPack pack = new PlanPack();
    /** It takes seconds to make one, and people on slow links ask again. */
    private final RecentlyUsed<Packed, byte[]> recent = new RecentlyUsed<>(MOST_KEPT);

    PackController(PlanExports exports) {
        this.exports = exports;
    }

    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/pack.zip")
    ResponseEntity<byte[]> pack(
            @PathVariable long op, @PathVariable int number, @RequestParam @Nullable String lang, Locale locale) {
        PlanExport export = exports.get(op, number);
        Packed packed =
                new Packed(export.origin(), export.outcome().plan().unserved(), PlanExports.language(lang, locale));
        byte[] zip = recent.find(packed).orElseGet(() -> {
            byte[] made = pack.zip(export, packed.language());
            recent.keep(packed, made);
            return made;
        });
        return Downloads.file(export.origin().packName(packed.language()), ZIP, zip);
    }
}
