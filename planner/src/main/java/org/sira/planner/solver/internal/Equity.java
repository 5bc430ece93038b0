package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;

/**
 * What it costs when cercles are served unequally: the variance of the share of worth that stays unserved, each cercle
 * weighted by its worth. Places whose cercle is not known are one group.
 */
final class Equity {

    /** By load: the number of its cercle. */
    final int[] cercle;

    final int cercles;
    private final double[] worth;
    private final double price;

    Equity(PlanFacts facts, LoadTable loads) {
        cercle = new int[loads.count];
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int load = 0; load < loads.count; load++) {
            String placeId = loads.loads.get(load).need().placeId();
            String name = facts.network().place(placeId).cercle();
            cercle[load] = numbers.computeIfAbsent(name, key -> numbers.size());
        }
        cercles = numbers.size();
        worth = new double[cercles];
        for (int load = 0; load < loads.count; load++) {
            worth[cercle[load]] += loads.scaledWorth[load];
        }
        price = facts.weights().inequalityCost();
    }

    /** Scaled; 0 where there is one cercle or nothing to bring. */
    long cost(long[] absentWorthByCercle) {
        return price == 0
                ? 0
                : StrictMath.round(PlanScore.SCALE
                        * price
                        * variance(
                                Arrays.stream(absentWorthByCercle)
                                        .asDoubleStream()
                                        .toArray(),
                                worth));
    }

    /** The figure that people read, from worths that are not rounded. */
    double variance(SearchState state, LoadTable loads) {
        double[] absent = new double[cercles];
        double[] all = new double[cercles];
        for (int load = 0; load < loads.count; load++) {
            all[cercle[load]] += loads.worth[load];
            absent[cercle[load]] += state.isAbsent(load) ? loads.worth[load] : 0;
        }
        return variance(absent, all);
    }

    private static double variance(double[] absent, double[] worth) {
        double allAbsent = 0;
        double total = 0;
        double squares = 0;
        for (int c = 0; c < worth.length; c++) {
            allAbsent += absent[c];
            total += worth[c];
            squares += worth[c] == 0 ? 0 : absent[c] / worth[c] * absent[c];
        }
        if (worth.length < 2 || total == 0) {
            return 0;
        }
        double mean = allAbsent / total;
        return StrictMath.max(0, squares / total - mean * mean);
    }
}
