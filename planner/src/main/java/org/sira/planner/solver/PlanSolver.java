package org.sira.planner.solver;

import java.util.Optional;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.internal.SolverRun;

/** Makes plans. */
public final class PlanSolver {

    private final ReasonFinder reasonFinder;

    public PlanSolver(ReasonFinder reasonFinder) {
        this.reasonFinder = reasonFinder;
    }

    /**
     * Searches for the best plan until a limit is reached or the listener asks to stop.
     *
     * @return a plan that breaks no hard rule; it may serve nothing
     */
    public Plan solve(PlanFacts facts, SolveLimits limits, SolveListener listener) {
        return solve(facts, limits, listener, Optional.empty());
    }

    /**
     * The same, going on from what an earlier solve or a person had found. Corridors that are not among the facts are
     * crossed in whatever slots come.
     *
     * @throws IllegalArgumentException when the start names anything else that is not among the facts
     */
    public Plan solve(PlanFacts facts, SolveLimits limits, SolveListener listener, Optional<PlanSketch> start) {
        return new SolverRun(facts, limits, listener, reasonFinder, start).run();
    }
}
