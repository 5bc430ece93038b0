package org.sira.planner.solver.routing;

import java.util.function.LongToDoubleFunction;
import org.sira.planner.solver.internal.routing.RoutingSearch;

/** Finds cheap tours. */
public final class RoutingSolver {

    /**
     * Searches on one thread as long as something lasts, be it time or steps. With a share that follows from the steps alone
     * the same facts and seed give the same plan.
     *
     * @param shareDone how much of it is spent after so many steps, from 0 to 1: asked for every few steps, and the search
     *     cools by it
     * @throws IllegalArgumentException when a fact refers to a place that is not in the matrix
     */
    public RoutePlan solve(RoutingFacts facts, long seed, LongToDoubleFunction shareDone) {
        return new RoutingSearch(facts, seed, shareDone).run();
    }
}
