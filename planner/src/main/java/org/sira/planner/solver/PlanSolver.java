package org.sira.planner.solver;

import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** Makes plans. */
public final class PlanSolver {

    /**
     * Searches for the best plan until a limit is reached or the listener asks to stop.
     *
     * @return a plan that breaks no hard rule; it may serve nothing
     */
    public Plan solve(PlanFacts facts, SolveLimits limits, SolveListener listener) {
        throw new UnsupportedOperationException();
    }
}
