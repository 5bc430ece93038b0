package org.sira.planner.solver;

import java.time.Duration;

/**
 * Where a solve stands.
 *
 * @param servedWorth of {@code totalWorth} in the best plan so far, which breaks no hard rule
 */
public record SolveProgress(
        Duration elapsed,
        double shareDone,
        long steps,
        double servedWorth,
        double totalWorth,
        int unservedLoads,
        double exposure,
        double distanceKm) {}
