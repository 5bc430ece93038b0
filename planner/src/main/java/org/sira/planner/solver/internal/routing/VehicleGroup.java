package org.sira.planner.solver.internal.routing;

import java.util.List;

/**
 * Vehicles that are alike.
 *
 * @param base location of their depot
 * @param fromS first second at which they are available; {@code untilS} the last
 * @param costPerM of each metre
 */
record VehicleGroup(
        int base, double payloadKg, double fixedCost, double costPerM, int fromS, int untilS, List<String> vehicleIds) {

    VehicleGroup {
        vehicleIds = List.copyOf(vehicleIds);
    }

    int count() {
        return vehicleIds.size();
    }

    boolean isAlike(VehicleGroup other) {
        return base == other.base
                && payloadKg == other.payloadKg
                && fixedCost == other.fixedCost
                && costPerM == other.costPerM
                && fromS == other.fromS
                && untilS == other.untilS;
    }
}
