package org.sira.api.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.jobs.JobRun;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** Follows a solve: notes with its job how it stands, and ends it when a person or the server wants that. */
final class SolveNotes implements SolveListener {

    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(5);

    private final JobRun run;
    private final Duration timeLimit;
    private final Duration before;
    private final SolveJson json;
    private SolveNote last = SolveNote.none();
    private Duration next = Duration.ZERO;
    private Duration nextCheckpoint = Duration.ZERO;
    private @Nullable PlanSketch unstored;

    /** @param before what servers before this one spent of the time limit */
    SolveNotes(JobRun run, Duration timeLimit, Duration before, SolveJson json) {
        this.run = run;
        this.timeLimit = timeLimit;
        this.before = before;
        this.json = json;
    }

    @Override
    public synchronized void progressed(SolveProgress progress) {
        last = last.with(progress, timeLimit, before);
        if (progress.elapsed().compareTo(next) >= 0) {
            next = progress.elapsed().plus(BETWEEN_NOTES);
            run.report(json.write(last));
        }
        store(progress.elapsed());
    }

    @Override
    public synchronized void improved(PlanSketch best) {
        unstored = best;
    }

    /** Plans get better quickly at first, so the best one is stored now and then only. */
    private void store(Duration elapsed) {
        PlanSketch best = unstored;
        if (best != null && elapsed.compareTo(nextCheckpoint) >= 0) {
            nextCheckpoint = elapsed.plus(BETWEEN_CHECKPOINTS);
            run.checkpoint(json.write(new SolveCheckpoint(before.plus(elapsed), best)));
            unstored = null;
        }
    }

    @Override
    public boolean stopRequested() {
        return run.nodeStops() || run.stopRequested();
    }

    synchronized SolveNote last() {
        return last;
    }
}
