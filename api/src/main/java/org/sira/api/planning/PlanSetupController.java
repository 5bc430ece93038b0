package org.sira.api.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.ProblemGroup;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Preset;
import org.sira.planner.plan.Decisions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What to plan: the days, what matters, for how long to search; and what is known before. */
@Controller
@RequestMapping("/operations/{op}/plans/new")
class PlanSetupController {

    private static final List<Integer> TIME_LIMITS = List.of(20, 60, 120, 300, 900, 3_600);

    private final Operations operations;
    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final SolveJobs solves;
    private final ApprovedPlans approved;

    PlanSetupController(
            Operations operations,
            Datasets datasets,
            PreparedVersions prepared,
            SolveJobs solves,
            ApprovedPlans approved) {
        this.operations = operations;
        this.datasets = datasets;
        this.prepared = prepared;
        this.solves = solves;
        this.approved = approved;
    }

    @GetMapping
    String page(@PathVariable long op, @ModelAttribute("form") PlanSetupForm form, Locale locale, Model model) {
        if (operations.find(op).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-operation");
        }
        return show(op, form, form.problems(), Messages.in(Language.of(locale)), model);
    }

    @PostMapping
    String start(
            @PathVariable long op,
            @ModelAttribute("form") PlanSetupForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Optional<DatasetVersion> version = datasets.newest(op);
        Set<String> problems = form.problems();
        if (version.isEmpty() || !problems.isEmpty()) {
            return show(op, form, problems, Messages.in(Language.of(locale)), model);
        }
        UUID job = solves.start(op, form.request(version.get().id()), user.login());
        solves.status(job)
                .filter(status -> !status.startedBy().equals(user.login()))
                .ifPresent(status -> PageNotice.warn("plans.notice.same", status.startedBy(), status.startedAt())
                        .on(redirect));
        return "redirect:/operations/%d/plans/jobs/%s".formatted(op, job);
    }

    private String show(long op, PlanSetupForm form, Set<String> problems, Messages messages, Model model) {
        model.addAttribute("op", op);
        model.addAttribute("problems", problems);
        model.addAttribute("presets", Preset.values());
        model.addAttribute("weights", WeightField.of(form, messages));
        model.addAttribute("timeLimits", TIME_LIMITS);
        model.addAttribute("mostDays", PlanRequest.MOST_DAYS);
        Optional<DatasetVersion> version = datasets.newest(op);
        model.addAttribute("version", version.map(DatasetVersion::number).orElse(null));
        version.map(found -> prepared.prepare(found, form.parsedFirstDay(), form.parsedDays(), form.chosenWeights()))
                .ifPresent(preparation -> show(version.get(), preparation, messages, model));
        return "plans/new";
    }

    private void show(DatasetVersion version, Preparation preparation, Messages messages, Model model) {
        if (preparation instanceof Preparation.Ready ready) {
            Horizon horizon = ready.facts().horizon();
            LocalDate lastDay = horizon.day(horizon.days() - 1);
            model.addAttribute("horizon", horizon);
            model.addAttribute("lastDay", lastDay);
            model.addAttribute("asOf", ready.facts().operation().asOf());
            Decisions decisions =
                    decisions(version.operation(), horizon, ready.facts().risk().asOf());
            model.addAttribute(
                    "preflight",
                    PreflightView.of(
                            ready.with(decisions).facts(),
                            prepared.preflight(version, ready.facts(), decisions),
                            messages));
        } else {
            List<Notice> blocking =
                    preparation.notices().stream().filter(Notice::blocks).toList();
            model.addAttribute("blocked", ProblemGroup.of(blocking, messages));
        }
    }

    /** As a search has them: trips that were approved may leave sooner than new ones. */
    private Decisions decisions(long op, Horizon horizon, LocalDate asOf) {
        return approved.decisions(op, approved.near(op, horizon), horizon, asOf);
    }
}
