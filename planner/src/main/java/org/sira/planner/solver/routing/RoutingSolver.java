package org.sira.planner.solver.routing;

import java.util.function.LongToDoubleFunction;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.internal.Budget;
import org.sira.planner.solver.internal.routing.RoutingSearch;

/** Finds cheap tours. */
public final class RoutingSolver {

    /**
     * Searches on one thread until a limit is reached.
     *
     * @throws IllegalArgumentException when a fact refers to a place that is not in the matrix
     */
    public RoutePlan solve(RoutingFacts facts, SolveLimits limits, SolveListener listener) {
        Budget budget = new Budget(limits, listener);
        return solve(facts, limits.seed(), budget::shareAfter);
    }

    /**
     * The same as long as something else lasts.
     *
     * @param shareDone how much of it is spent after so many steps, from 0 to 1: asked for every few steps, and the search cools by it
     */
    public RoutePlan solve(RoutingFacts facts, long seed, LongToDoubleFunction shareDone) {
        return new RoutingSearch(facts, seed, shareDone).run();
    }
}
