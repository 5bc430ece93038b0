package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The vehicles that are asked to take a load. A move changes a corner of a plan, and most of a large fleet has no better
 * place than that: so those that it changed are asked and of the others some, by chance, in each move other ones.
 */
final class AskedVehicles {

    /** How many vehicles are asked beside the changed ones, on average. */
    private static final int OTHERS = 15;

    private final boolean[] asked;

    private AskedVehicles(CompiledProblem problem) {
        asked = new boolean[problem.fleet.count];
        Arrays.fill(asked, true);
    }

    static AskedVehicles all(CompiledProblem problem) {
        return new AskedVehicles(problem);
    }

    /**
     * Draws again who is asked.
     *
     * @param before the schedules before the move, by vehicle
     */
    void draw(Schedule[] before, SearchState state, SplittableRandom random) {
        if (asked.length <= OTHERS) {
            return;
        }
        double share = OTHERS / (double) asked.length;
        for (int v = 0; v < asked.length; v++) {
            asked[v] = state.schedule(v) != before[v] || random.nextDouble() < share;
        }
    }

    boolean has(int v) {
        return asked[v];
    }
}
