package org.sira.api.planning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.Jobs;
import org.sira.api.platform.jobs.NewJob;
import org.sira.planner.model.RiskOverride;
import org.springframework.stereotype.Service;

/** Solves in the background. */
@Service
public class SolveJobs {

    private final Jobs jobs;
    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final RoadOverrides overrides;
    private final PlanStore plans;
    private final ApprovedPlans approved;
    private final SolveJson json = new SolveJson();

    SolveJobs(
            Jobs jobs,
            Datasets datasets,
            PreparedVersions prepared,
            RoadOverrides overrides,
            PlanStore plans,
            ApprovedPlans approved) {
        this.jobs = jobs;
        this.datasets = datasets;
        this.prepared = prepared;
        this.overrides = overrides;
        this.plans = plans;
        this.approved = approved;
    }

    /**
     * Starts a solve, with the overrides of the risk that stand now. The same request, while it is being worked on, is the same job.
     *
     * @return the job to follow
     * @throws Refusal when the version belongs to another operation, or its data must be mended for these days first
     */
    public UUID start(long operation, PlanRequest asked, String user) {
        List<RiskOverride> standing = overrides.standing(operation);
        DatasetVersion version = datasets.find(asked.version())
                .filter(found -> found.operation() == operation)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "planning.refused.no-version"));
        Preparation preparation = prepared.prepare(version, asked.with(standing, List.of()));
        if (!(preparation instanceof Preparation.Ready ready)) {
            throw new Refusal(Refusal.Kind.INPUT, "planning.refused.blocked");
        }
        PlanRequest request =
                asked.with(standing, approved.near(operation, ready.facts().horizon()));
        String stored = json.write(request);
        String openKey = Sha256.of(stored.getBytes(StandardCharsets.UTF_8));
        return jobs.start(new NewJob(operation, SolveHandler.KIND, openKey, stored, user), job -> {});
    }

    public Optional<SolveStatus> status(UUID job) {
        return jobs.find(job).filter(SolveJobs::isSolve).map(this::status);
    }

    /**
     * Asks a solve to end with its best plan; one that waits for its turn ends without. One that has ended, or that
     * somebody else has stopped, stays as it is.
     *
     * @return how it is then
     * @throws Refusal when there is no such solve
     */
    public SolveStatus stop(UUID job, String user) {
        return jobs.find(job)
                .filter(SolveJobs::isSolve)
                .flatMap(found -> jobs.stop(job, user))
                .map(this::status)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "planning.refused.no-solve"));
    }

    /** Solves that wait or run, the newest first. */
    public List<SolveStatus> open(long operation) {
        return jobs.list(operation, SolveHandler.KIND).stream()
                .filter(job -> !job.state().ended())
                .map(this::status)
                .toList();
    }

    private SolveStatus status(Job job) {
        return new SolveStatus(
                job.id(),
                job.operation(),
                switch (job.state()) {
                    case WAITING -> SolveStatus.State.WAITING;
                    case RUNNING -> SolveStatus.State.RUNNING;
                    case DONE -> SolveStatus.State.DONE;
                    case FAILED -> SolveStatus.State.FAILED;
                    case DISCARDED -> SolveStatus.State.STOPPED;
                },
                json.request(job.request()),
                job.progress().isEmpty() ? Optional.empty() : Optional.of(json.note(job.progress())),
                job.stopRequested(),
                job.decision(),
                jobs.waitsFor(job),
                plans.numberOfJob(job.id()),
                job.failure(),
                job.startedBy(),
                job.createdAt());
    }

    private static boolean isSolve(Job job) {
        return job.kind().equals(SolveHandler.KIND);
    }
}
