package org.sira.planner.solver.routing;

import org.sira.planner.solver.SolveLimits;

/** Finds cheap tours. */
public final class RoutingSolver {

    /**
     * Searches until a limit is reached.
     *
     * @throws IllegalArgumentException when a fact refers to a place that is not in the matrix
     */
    public RoutePlan solve(RoutingFacts facts, SolveLimits limits) {
        throw new UnsupportedOperationException("to be written");
    }
}
