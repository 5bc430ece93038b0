package org.sira.planner.solver.internal.routing;

import java.util.Arrays;

/** How many vehicles of each group go out, and which are the cheapest for a trip. */
final class FleetUse {

    static final int NONE = -1;

    private static final double ROOM = 1e-9;

    private final VehicleGroup[] groups;
    private final int[] used;

    FleetUse(RoutingProblem problem) {
        groups = problem.groups;
        used = new int[groups.length];
    }

    void clear() {
        Arrays.fill(used, 0);
    }

    boolean hasFree(int g) {
        return used[g] < groups[g].count();
    }

    void take(int g) {
        used[g]++;
    }

    void giveBack(int g) {
        used[g]--;
    }

    boolean carries(int g, double kg) {
        return kg <= groups[g].payloadKg() + ROOM;
    }

    /** Of one trip. */
    double price(int g, long metres) {
        return groups[g].fixedCost() + groups[g].costPerM() * metres;
    }

    /** Instead of a vehicle that is in use, or the same: the cheapest group for a trip, or {@link #NONE}. */
    int cheapest(int inUse, double kg, long metres) {
        VehicleGroup now = groups[inUse];
        int best = NONE;
        double bestPrice = Double.POSITIVE_INFINITY;
        for (int g = 0; g < groups.length; g++) {
            double price = price(g, metres);
            if (price < bestPrice
                    && carries(g, kg)
                    && (g == inUse || hasFree(g))
                    && groups[g].base() == now.base()
                    && groups[g].fromS() == now.fromS()
                    && groups[g].untilS() == now.untilS()) {
                best = g;
                bestPrice = price;
            }
        }
        return best;
    }
}
