package org.sira.planner.bench.operations;

import java.util.List;

/**
 * A variant at a time of one operation, mean of its seeds.
 *
 * @param objective what the search makes small
 */
record Mean(double unserved, double soft, double objective) {

    private static final double SAME = 1e-6;

    /** @param samples one for each seed, at least one */
    static Mean of(List<Sample> samples, double pricePerWorth) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("There is no mean of no samples.");
        }
        double unserved = 0;
        double soft = 0;
        for (Sample sample : samples) {
            unserved += sample.unserved() / samples.size();
            soft += sample.soft() / samples.size();
        }
        return new Mean(unserved, soft, pricePerWorth * unserved + soft);
    }

    /** As scores are compared: by the worth that is not served, then by the soft level. */
    boolean isAtLeastAsGoodAs(Mean other) {
        double scale = SAME * Math.max(1, Math.abs(other.unserved));
        if (Math.abs(unserved - other.unserved) > scale) {
            return unserved < other.unserved;
        }
        return soft <= other.soft + SAME * Math.max(1, Math.abs(other.soft));
    }

    /** NaN where the other is 0 and this is not: then a ratio says nothing. */
    static double ratio(double value, double to) {
        return to != 0 ? value / to : value == 0 ? 1 : Double.NaN;
    }
}
