package org.sira.api.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.solver.SolveProgress;

/**
 * Where a solve stood when somebody last noted it.
 *
 * @param elapsed of the time limit, over all servers that had the job
 * @param servedShare of the worth of all needs in the best plan so far
 * @param softCost exposure, cost and lateness of that plan together
 * @param improvements when the best plan became better, the oldest first
 */
public record SolveNote(
        Duration elapsed,
        double shareDone,
        long steps,
        double servedShare,
        int unservedLoads,
        int trips,
        double softCost,
        List<Improvement> improvements) {

    /** The best plan became better. */
    public record Improvement(Duration at, double servedShare, double softCost) {}

    private static final int MOST_IMPROVEMENTS = 60;

    public SolveNote {
        improvements = List.copyOf(improvements);
    }

    static SolveNote none() {
        return new SolveNote(Duration.ZERO, 0, 0, 0, 0, 0, 0, List.of());
    }

    /** This note brought up to date. Of the improvements the last ones are kept. */
    SolveNote with(SolveProgress progress, Duration timeLimit, Duration before) {
        Duration elapsedNow = before.plus(progress.elapsed());
        double served = progress.totalWorth() == 0 ? 1 : progress.servedWorth() / progress.totalWorth();
        double share = Math.min(1, (double) elapsedNow.toMillis() / timeLimit.toMillis());
        boolean same = !improvements.isEmpty() && served == servedShare && progress.softCost() == softCost;
        return new SolveNote(
                elapsedNow,
                share,
                progress.steps(),
                served,
                progress.unservedLoads(),
                progress.trips(),
                progress.softCost(),
                same ? improvements : grown(new Improvement(elapsedNow, served, progress.softCost())));
    }

    /** The note of a solve that has ended with this plan. */
    SolveNote ended(Plan plan) {
        Figures figures = plan.figures();
        double cost = -plan.score().soft() / PlanScore.SCALE;
        boolean same = !improvements.isEmpty() && figures.servedShare() == servedShare;
        return new SolveNote(
                elapsed,
                1,
                plan.steps(),
                figures.servedShare(),
                figures.totalLoads() - figures.servedLoads(),
                figures.trips(),
                cost,
                same ? improvements : grown(new Improvement(elapsed, figures.servedShare(), cost)));
    }

    private List<Improvement> grown(Improvement next) {
        List<Improvement> all = new ArrayList<>(improvements);
        all.add(next);
        return all.size() > MOST_IMPROVEMENTS ? all.subList(1, all.size()) : all;
    }
}
