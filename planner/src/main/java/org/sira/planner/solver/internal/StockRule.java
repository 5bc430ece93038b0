package org.sira.planner.solver.internal;

import java.util.List;

/** What there is to draw from, over time. */
record StockRule(StockTable stock) {

    /** By how much a stock point falls below nothing at worst, rounded up to whole units. */
    long shortage(int point, List<VehiclePlan.Draw> draws) {
        double worst = 0;
        for (int period = 0; period < stock.supply[point].length; period++) {
            double used = 0;
            for (VehiclePlan.Draw draw : draws) {
                used += draw.period() <= period ? draw.quantity() : 0;
            }
            worst = StrictMath.max(worst, used - stock.supply[point][period]);
        }
        return worst <= 1e-6 ? 0 : (long) StrictMath.ceil(worst);
    }
}
