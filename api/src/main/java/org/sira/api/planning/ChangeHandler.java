package org.sira.api.planning;

import java.util.List;
import org.sira.api.platform.jobs.JobHandler;
import org.sira.api.platform.jobs.JobRun;
import org.sira.planner.explain.ChangeFinder;
import org.sira.planner.explain.ChangeListener;
import org.sira.planner.plan.Unserved;

/**
 * Looks for changes that would serve what a plan does not. For one need it takes seconds and does not wait for solves; for
 * all of a large operation minutes, and it takes its turn among them.
 */
class ChangeHandler implements JobHandler {

    static final String ONE = "change";
    static final String ALL = "all-changes";

    private final String kind;
    private final Plans plans;
    private final ChangeJobs changes;

    ChangeHandler(String kind, Plans plans, ChangeJobs changes) {
        this.kind = kind;
        this.plans = plans;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean heavy() {
        return kind.equals(ALL);
    }

    @Override
    public void run(JobRun run) {
        ChangeWish wish = ChangeNote.readWish(run.job().request());
        StoredPlan stored = plans.find(run.job().operation(), wish.plan()).orElseThrow();
        List<Unserved> asked =
                changes.known(stored).unserved().stream().filter(wish::means).toList();
        Notes notes = new Notes(run);
        List<Unserved> found = ChangeFinder.find(stored.facts(), stored.plan(), asked, notes);
        if (!run.nodeStops()) {
            List<ChangeNote.Answer> answers =
                    found.stream().map(ChangeNote.Answer::of).toList();
            run.finish(new ChangeNote(notes.decided, notes.of, answers).write(), () -> {});
        }
    }

    /** Notes with the job how far it is. */
    private static final class Notes implements ChangeListener {

        /** So many notes at most, however many tries there are. */
        private static final int MOST_NOTES = 50;

        private final JobRun run;
        private int decided = -1;
        private int of;
        private int noted = -1;

        Notes(JobRun run) {
            this.run = run;
        }

        @Override
        public void progressed(int done, int all) {
            decided = done;
            of = all;
            int part = MOST_NOTES * done / Math.max(1, all);
            if (part > noted) {
                noted = part;
                run.report(new ChangeNote(done, all, List.of()).write());
            }
        }

        @Override
        public boolean stopRequested() {
            return run.nodeStops() || run.stopRequested();
        }
    }
}
