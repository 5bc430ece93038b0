package org.sira.api.planning;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.jobs.JobHandler;
import org.sira.api.platform.jobs.JobRun;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.Decisions;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.UnkeepablePin;
import org.sira.planner.solver.UnsoundPins;
import org.springframework.stereotype.Component;

/** Solves one request and stores the plan. */
@Component
class SolveHandler implements JobHandler {

    static final String KIND = "solve";
    /** The detail of a refusal: what people pinned cannot be kept. */
    static final String PINS = "pins";

    /** A solve that was interrupted at its very end still has to look at its plan once. */
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

    private final Datasets datasets;
    private final Operations operations;
    private final PreparedVersions prepared;
    private final PlanService planService;
    private final PlanArchive archive;
    private final PlanStore plans;
    private final ApprovedPlans approved;
    private final SolveJson json = new SolveJson();

    SolveHandler(
            Datasets datasets,
            Operations operations,
            PreparedVersions prepared,
            PlanService planService,
            PlanArchive archive,
            PlanStore plans,
            ApprovedPlans approved) {
        this.datasets = datasets;
        this.operations = operations;
        this.prepared = prepared;
        this.planService = planService;
        this.archive = archive;
        this.plans = plans;
        this.approved = approved;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean heavy() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        PlanRequest request = json.request(run.job().request());
        DatasetVersion version = datasets.find(request.version()).orElseThrow();
        Preparation preparation = prepared.prepare(version, request);
        if (preparation instanceof Preparation.Ready ready) {
            Horizon horizon = ready.facts().horizon();
            Decisions decisions = approved.decisions(
                    run.job().operation(),
                    request.approvedPlans(),
                    horizon,
                    ready.facts().risk().asOf());
            try {
                solve(run, request, ready.with(request.decided(decisions)));
            } catch (UnkeepablePin | UnsoundPins pins) {
                run.refuse(PINS);
            }
        } else {
            run.refuse("");
        }
    }

    private void solve(JobRun run, PlanRequest request, Preparation.Ready ready) {
        Optional<SolveCheckpoint> checkpoint = run.checkpoint().map(json::checkpoint);
        Duration before = checkpoint.map(SolveCheckpoint::elapsed).orElse(Duration.ZERO);
        SolveNotes notes = new SolveNotes(run, request.timeLimit(), before, json);
        Duration left = Collections.max(List.of(request.timeLimit().minus(before), SHORTEST_REST));
        SolveLimits limits = SolveLimits.ofWallTime(left, request.seed(), request.threads());
        PlanOutcome outcome = planService.plan(
                ready,
                limits,
                notes,
                checkpoint.map(SolveCheckpoint::best).or(() -> request.start().map(DraftStart::sketch)));
        if (run.nodeStops()) {
            return;
        }
        NewPlan made = new NewPlan(
                run.job().operation(),
                request.version(),
                request.preset().name(),
                Optional.of(run.job().id()),
                OptionalLong.empty(),
                request.start().map(DraftStart::draft),
                run.job().startedBy(),
                outcome);
        PlanArchive.Written written = archive.write(outcome);
        run.finish(json.write(notes.last().ended(outcome.plan())), () -> {
            operations.lock(run.job().operation());
            plans.insert(made, written);
        });
    }
}
