package org.sira.planner.solver;

import java.time.Duration;

/**
 * Where a solve stands.
 *
 * @param servedWorth of {@code totalWorth} in the best plan so far, which breaks no hard rule
 * @param softCost exposure, cost and lateness of that plan together, in the currency of the vehicles' costs
 */
public record SolveProgress(
        Duration elapsed,
        double shareDone,
        long steps,
        double servedWorth,
        double totalWorth,
        int unservedLoads,
        int trips,
        double softCost) {}
