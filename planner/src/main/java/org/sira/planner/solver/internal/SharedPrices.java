package org.sira.planner.solver.internal;

import java.util.List;

/** What all trips together cost beside what each of them does. */
record SharedPrices(SlotRepeats repeats, Equity equity, long priceOfChange) {

    /** @param absent what is not served */
    long inequality(List<LoadFact> absent) {
        long[] byCercle = new long[equity.cercles];
        for (LoadFact load : absent) {
            byCercle[equity.cercle[load.number()]] += load.scaledWorth();
        }
        return equity.cost(byCercle);
    }
}
