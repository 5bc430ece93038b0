package org.sira.planner.bench.operations;

/**
 * How good the best plan is at a time; both levels are better when they are lower.
 *
 * @param seconds from which on it is that good
 * @param unserved worth: the medium level
 * @param soft exposure, cost and lateness: the soft level
 */
record Sample(double seconds, double unserved, double soft) {

    Sample {
        if (!(seconds >= 0 && unserved >= 0) || Double.isNaN(soft)) {
            throw new IllegalArgumentException("No sample: %s s, %s, %s.".formatted(seconds, unserved, soft));
        }
    }

    /** What the search makes small: {@link org.sira.planner.solver.internal.SearchObjective}. */
    double objective(double pricePerWorth) {
        return pricePerWorth * unserved + soft;
    }
}
