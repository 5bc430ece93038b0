package org.sira.api.shell;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How far the work of an operation is. */
@Component
class WorkOverview {

    private final Operations operations;
    private final Datasets datasets;
    private final Plans plans;
    private final SolveJobs solves;
    private final MessageSource texts;

    WorkOverview(Operations operations, Datasets datasets, Plans plans, SolveJobs solves, MessageSource texts) {
        this.operations = operations;
        this.datasets = datasets;
        this.plans = plans;
        this.solves = solves;
        this.texts = texts;
    }

    /** Where somebody goes on who comes back to an operation. */
    String currentPage(long operation) {
        String base = "/operations/" + operation;
        if (datasets.newest(operation).isEmpty()) {
            return base + "/data";
        }
        return plans.list(operation).isEmpty() && solves.open(operation).isEmpty()
                ? base + "/situation"
                : base + "/plans";
    }

    /** The operation and its steps, seen from a page of it. */
    Optional<Shell.Work> of(long operation, String path, Locale locale) {
        return operations.find(operation).map(found -> work(found, path, locale));
    }

    private Shell.Work work(Operation operation, String path, Locale locale) {
        String base = "/operations/" + operation.id();
        Optional<DatasetVersion> version = datasets.newest(operation.id());
        List<PlanRow> made = plans.list(operation.id());
        Optional<PlanRow> newest =
                made.stream().filter(plan -> plan.whatIf().isEmpty()).findFirst();
        Optional<String> newestPlan = newest.map(plan -> base + "/plans/" + plan.number());
        List<Step> steps = List.of(
                data(operation, version, base, path, locale),
                new Step(
                        StepName.SITUATION,
                        version.isPresent() ? StepState.DONE : StepState.TO_DO,
                        text(version.isPresent() ? "situation-done" : "situation-todo", locale),
                        version.map(any -> base + "/situation"),
                        path.startsWith(base + "/situation") || path.startsWith(base + "/backtest")),
                plan(operation, made, version.isPresent(), base, path, locale),
                review(newest, newestPlan, base, path, locale),
                export(made, base, path, locale));
        return new Shell.Work(
                new Shell.ShownOperation(operation.id(), operation.name(), dataLine(version, locale)), steps);
    }

    private Step data(Operation operation, Optional<DatasetVersion> version, String base, String path, Locale locale) {
        boolean open = !datasets.openImports(operation.id()).isEmpty();
        String words = open
                ? text("data-open", locale)
                : version.map(done -> text("data-done", locale, done.number()))
                        .orElseGet(() -> text("data-todo", locale));
        return new Step(
                StepName.DATA,
                open ? StepState.ATTENTION : version.isPresent() ? StepState.DONE : StepState.TO_DO,
                words,
                Optional.of(base + "/data"),
                path.startsWith(base + "/data"));
    }

    private Step plan(
            Operation operation, List<PlanRow> made, boolean hasData, String base, String path, Locale locale) {
        boolean running = !solves.open(operation.id()).isEmpty();
        String words = running
                ? text("plan-running", locale)
                : made.isEmpty() ? text("plan-todo", locale) : text("plan-done", locale, made.size());
        return new Step(
                StepName.PLAN,
                made.isEmpty() ? StepState.TO_DO : StepState.DONE,
                words,
                hasData ? Optional.of(base + "/plans") : Optional.empty(),
                path.startsWith(base + "/plans"));
    }

    private Step review(
            Optional<PlanRow> newest, Optional<String> newestPlan, String base, String path, Locale locale) {
        boolean waits = newest.filter(plan -> plan.approval().isEmpty()).isPresent();
        return new Step(
                StepName.REVIEW,
                waits ? StepState.ATTENTION : newest.isPresent() ? StepState.DONE : StepState.TO_DO,
                newest.map(plan -> text(waits ? "review-open" : "review-done", locale, plan.number()))
                        .orElseGet(() -> text("review-todo", locale)),
                newestPlan.map(address -> address + "#approval"),
                path.startsWith(base + "/drafts"));
    }

    /** Of the plan that its page shows first: the newest that is approved, else the newest. */
    private Step export(List<PlanRow> made, String base, String path, Locale locale) {
        Optional<PlanRow> approved =
                made.stream().filter(plan -> plan.approval().isPresent()).findFirst();
        String words = approved.map(plan -> text("export-done", locale, plan.number()))
                .or(() -> made.stream().findFirst().map(plan -> text("export-draft", locale, plan.number())))
                .orElseGet(() -> text("export-todo", locale));
        return new Step(
                StepName.EXPORT,
                approved.isPresent() ? StepState.DONE : StepState.TO_DO,
                words,
                Optional.of(base + "/export"),
                path.startsWith(base + "/export"));
    }

    private @Nullable String dataLine(Optional<DatasetVersion> version, Locale locale) {
        return version.map(found -> {
                    LocalDate day = LocalDate.ofInstant(found.committedAt(), ZoneOffset.UTC);
                    return texts.getMessage(
                            "shell.data-line",
                            new Object[] {
                                found.number(),
                                Messages.in(Language.of(locale)).formats().date(day)
                            },
                            locale);
                })
                .orElse(null);
    }

    private String text(String state, Locale locale, Object... arguments) {
        return texts.getMessage("shell.state." + state, arguments, locale);
    }
}
