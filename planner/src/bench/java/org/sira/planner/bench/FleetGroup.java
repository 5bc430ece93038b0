package org.sira.planner.bench;

import java.util.OptionalInt;

/**
 * Vehicles that are alike.
 *
 * @param depot the node from which they leave and to which they return
 * @param fixedCost of each vehicle that leaves, in search cost
 * @param unitCost search cost of one scaled unit of distance
 * @param maxDuration the longest that a vehicle may be away, waiting included, in scaled units
 * @param reloads whether they may come back to the depot and leave again
 */
record FleetGroup(
        int depot,
        int count,
        int capacity,
        double fixedCost,
        double unitCost,
        OptionalInt maxDuration,
        boolean reloads) {

    FleetGroup {
        if (count < 1 || capacity < 1) {
            throw new IllegalArgumentException(
                    "A group of vehicles has a count and a capacity of 1 or more, not %d and %d."
                            .formatted(count, capacity));
        }
        if (!(fixedCost >= 0) || !(unitCost >= 0) || maxDuration.orElse(0) < 0) {
            throw new IllegalArgumentException("Costs and longest durations are 0 or more, not %s, %s and %s."
                    .formatted(fixedCost, unitCost, maxDuration));
        }
    }

    FleetGroup withCount(int newCount) {
        return new FleetGroup(depot, newCount, capacity, fixedCost, unitCost, maxDuration, reloads);
    }
}
