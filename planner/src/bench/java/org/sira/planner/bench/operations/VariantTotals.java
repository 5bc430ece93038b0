package org.sira.planner.bench.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ratios of one variant to the product at one time, over operations. */
final class VariantTotals {

    private final List<Double> unserved = new ArrayList<>();
    private final List<Double> soft = new ArrayList<>();
    private final List<Double> objective = new ArrayList<>();
    private int siraBetter;
    private int operations;

    void add(Mean variant, Mean sira) {
        operations++;
        unserved.add(Mean.ratio(variant.unserved(), sira.unserved()));
        soft.add(Mean.ratio(variant.soft(), sira.soft()));
        objective.add(Mean.ratio(variant.objective(), sira.objective()));
        siraBetter += sira.isAtLeastAsGoodAs(variant) ? 1 : 0;
    }

    /** Unserved worth, soft level and objective: mean ratios; then how often the product is no worse. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%9s %9s %9s   sira no worse in %d of %d",
                mean(unserved),
                mean(soft),
                mean(objective),
                siraBetter,
                operations);
    }

    /** Ratios that say nothing are left out. */
    static String mean(List<Double> ratios) {
        double mean = ratios.stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(mean) ? "–" : String.format(Locale.ROOT, "%.4f", mean);
    }
}
