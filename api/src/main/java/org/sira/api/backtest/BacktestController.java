package org.sira.api.backtest;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.platform.Language;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.risk.backtest.BacktestPeriod;
import org.sira.planner.risk.backtest.PeriodChoice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The backtests of an operation, and the form that starts one. */
@Controller
@RequestMapping("/operations/{op}/backtest")
class BacktestController {

    private final Operations operations;
    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final BacktestJobs backtests;

    BacktestController(Operations operations, Datasets datasets, PreparedVersions prepared, BacktestJobs backtests) {
        this.operations = operations;
        this.datasets = datasets;
        this.prepared = prepared;
        this.backtests = backtests;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @ModelAttribute("form") BacktestForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        if (operations.find(op).isEmpty()) {
            throw notFound();
        }
        return show(op, form, user, locale, model);
    }

    @PostMapping
    String start(
            @PathVariable long op,
            @ModelAttribute("form") BacktestForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (operations.find(op).isEmpty()) {
            throw notFound();
        }
        Optional<BacktestRequest> request = datasets.newest(op)
                .filter(version -> form.problems().isEmpty())
                .map(version -> form.request(version.id()))
                .filter(wish -> choice(op, wish) instanceof PeriodChoice.Chosen);
        if (request.isEmpty()) {
            return show(op, form, user, locale, model);
        }
        UUID job = backtests.start(op, request.get(), user.login());
        backtests
                .status(op, job)
                .filter(status -> !status.startedBy().equals(user.login()))
                .ifPresent(status -> PageNotice.warn("backtest.notice.same", status.startedBy(), status.startedAt())
                        .on(redirect));
        return "redirect:/operations/%d/backtest/%s".formatted(op, job);
    }

    private PeriodChoice choice(long op, BacktestRequest request) {
        return operation(op).<PeriodChoice>map(request::choice).orElseThrow(BacktestController::notFound);
    }

    private String show(long op, BacktestForm form, SiraUser user, Locale locale, Model model) {
        BacktestWords words = new BacktestWords(Language.of(locale));
        Set<String> problems = form.problems();
        Optional<DatasetVersion> version = datasets.newest(op);
        Optional<Operation> operation = operation(op);
        model.addAttribute("op", op);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        model.addAttribute("problems", problems);
        model.addAttribute("version", version.map(DatasetVersion::number).orElse(null));
        model.addAttribute("blocked", version.isPresent() && operation.isEmpty());
        model.addAttribute("standardRunUp", PeriodChoice.STANDARD_RUN_UP_DAYS);
        model.addAttribute("shortestRunUp", PeriodChoice.SHORTEST_RUN_UP_DAYS);
        model.addAttribute("shortest", BacktestPeriod.SHORTEST_HORIZON_DAYS);
        model.addAttribute("longest", BacktestPeriod.LONGEST_HORIZON_DAYS);
        if (version.isPresent() && operation.isPresent() && problems.isEmpty()) {
            showPeriod(form.request(version.get().id()).choice(operation.get()), words, model);
        }
        model.addAttribute(
                "runs",
                backtests.list(op).stream()
                        .map(status -> BacktestRun.of(status, words))
                        .toList());
        return "backtest/backtest";
    }

    /** The period that would be judged, or why it cannot be, with the nearest one that can. */
    private static void showPeriod(PeriodChoice choice, BacktestWords words, Model model) {
        model.addAttribute("refused", words.refusal(choice));
        if (choice instanceof PeriodChoice.Chosen chosen) {
            model.addAttribute("from", chosen.period().from());
            model.addAttribute("to", chosen.period().to());
            model.addAttribute("runUpDays", chosen.runUpDays());
        } else if (choice instanceof PeriodChoice.TooShort tooShort) {
            model.addAttribute("from", tooShort.earliestFrom().orElse(null));
            model.addAttribute("to", tooShort.history().last());
        }
    }

    /** The facts of the newest version; empty where there is none, or something in it blocks. */
    private Optional<Operation> operation(long op) {
        return datasets.newest(op)
                .map(version ->
                        prepared.prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED)))
                .filter(Preparation.Ready.class::isInstance)
                .map(preparation -> ((Preparation.Ready) preparation).facts().operation());
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "backtest.refused.not-found");
    }
}
