package org.sira.api.export;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.PlanView;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that offers all files of a plan. */
@Controller
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final Operations operations;
    private final Plans plans;
    private final PlanExports exports;

    ExportController(Operations operations, Plans plans, PlanExports exports) {
        this.operations = operations;
        this.plans = plans;
        this.exports = exports;
    }

    /** @param plan number of the plan; without it, the newest that is approved, else the newest */
    @GetMapping("/operations/{op}/export")
    String show(
            @PathVariable long op,
            @RequestParam(required = false) @Nullable Integer plan,
            @RequestParam @Nullable String lang,
            Locale locale,
            Model model) {
        if (operations.find(op).isEmpty()) {
            throw PlanExports.notFound();
        }
        Language language = PlanExports.language(lang, locale);
        List<PlanRow> all = plans.list(op);
        Optional<PlanRow> chosen = chosen(all, plan);
        if (plan != null && chosen.isEmpty()) {
            throw PlanExports.notFound();
        }
        model.addAttribute("action", "/operations/%d/export".formatted(op));
        model.addAttribute("plansPage", "/operations/%d/plans".formatted(op));
        model.addAttribute("plans", all);
        model.addAttribute("lang", language.locale().getLanguage());
        chosen.ifPresent(row -> add(row, locale, language, model));
        return "export/export";
    }

    private static Optional<PlanRow> chosen(List<PlanRow> all, @Nullable Integer number) {
        if (number != null) {
            return all.stream().filter(row -> row.number() == number).findFirst();
        }
        return all.stream()
                .filter(row -> row.approval().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void add(PlanRow row, Locale locale, Language language, Model model) {
        model.addAttribute("row", row);
        if (exports.standing(row) instanceof Origin.Standing.Approved approved) {
            model.addAttribute("approved", approved);
        }
        model.addAttribute("base", "/operations/%d/plans/%d".formatted(row.operation(), row.number()));
        model.addAttribute("formats", Messages.in(Language.of(locale)).formats());
        try {
            StoredPlan stored = plans.find(row.operation(), row.number()).orElseThrow();
            PlanExport export = exports.find(row.operation(), row.number()).orElseThrow();
            model.addAttribute("view", PlanView.of(stored.facts(), stored.plan(), Messages.in(Language.of(locale))));
            model.addAttribute("origin", new OriginWords(export.origin(), new SheetWords(Language.of(locale))));
            model.addAttribute("packName", export.origin().packName(language));
            model.addAttribute("jsonBytes", export.json().length);
            model.addAttribute("files", List.of(PlanFile.values()));
        } catch (IllegalStateException | UncheckedIOException | UnreadablePlan failed) {
            LOG.warn("Plan {} of operation {} cannot be exported.", row.number(), row.operation(), failed);
            model.addAttribute("failed", true);
        }
    }
}
