package org.sira.api.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.AcceptedWords;
import org.sira.api.planning.PlanHead;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files that leave Sira, and the sheet that is printed. */
@Controller
@RequestMapping("/operations/{op}/plans/{number:\\d{1,9}}")
class PlanDownloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType GPX = MediaType.parseMediaType("application/gpx+xml");

    private final Plans plans;

    PlanDownloads(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/files/plan.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable long op, @PathVariable int number, @RequestParam @Nullable String lang, Locale locale) {
        Messages messages = Messages.in(language(lang, locale));
        byte[] content = new PlanFiles(messages).workbook(find(op, number).outcome());
        return Downloads.file("plan-%d.xlsx".formatted(number), WORKBOOK, content);
    }

    /** As it was written when the plan was made: its id follows from its content. */
    @GetMapping("/files/plan.json")
    ResponseEntity<byte[]> json(@PathVariable long op, @PathVariable int number) {
        byte[] content = plans.document(op, number).orElseThrow(PlanDownloads::notFound);
        return Downloads.file("plan-%d.json".formatted(number), MediaType.APPLICATION_JSON, content);
    }

    @GetMapping("/trips/{trip:\\d{1,9}}/route.gpx")
    ResponseEntity<byte[]> gpx(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable int trip,
            @RequestParam @Nullable String lang,
            Locale locale) {
        byte[] content = RouteGpx.bytes(sheet(find(op, number), trip), new SheetWords(language(lang, locale)));
        return Downloads.file("plan-%d-trip-%d.gpx".formatted(number, trip), GPX, content);
    }

    @GetMapping("/trips/{trip:\\d{1,9}}/sheet")
    String sheet(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable int trip,
            @RequestParam @Nullable String lang,
            Locale locale,
            Model model) {
        StoredPlan stored = find(op, number);
        Language language = language(lang, locale);
        model.addAttribute("sheet", sheet(stored, trip));
        model.addAttribute("head", PlanHead.of(stored.row()));
        model.addAttribute("plan", stored.plan());
        model.addAttribute("accepted", accepted(stored, trip, language));
        model.addAttribute("operationName", stored.facts().operation().name());
        model.addAttribute("base", "/operations/%d/plans/%d".formatted(op, number));
        model.addAttribute("words", new SheetWords(language));
        model.addAttribute("lang", language.locale().getLanguage());
        return "export/route-sheet";
    }

    private StoredPlan find(long op, int number) {
        return plans.find(op, number).orElseThrow(PlanDownloads::notFound);
    }

    private static RouteSheet sheet(StoredPlan stored, int trip) {
        return RouteSheet.of(stored.facts(), stored.plan(), trip).orElseThrow(PlanDownloads::notFound);
    }

    /** What people let the trip break. Why stays off the paper: it may tell of dangers. */
    private static List<AcceptedWords.Line> accepted(StoredPlan stored, int trip, Language language) {
        PlanIndex index = new PlanIndex(stored.facts(), stored.plan());
        return new AcceptedWords(index, stored.plan(), Messages.in(language))
                .of(stored.plan().trips().get(trip - 1));
    }

    private static Language language(@Nullable String lang, Locale locale) {
        return Language.of(lang == null ? locale : Locale.forLanguageTag(lang));
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "sheet.refused.not-found");
    }
}
