package org.sira.planner.solver.internal;

/** How many vehicles make a convoy. */
record CompanyRule(int minVehicles, int maxVehicles) {

    int missing(int vehicles) {
        return StrictMath.max(0, StrictMath.max(minVehicles - vehicles, vehicles - maxVehicles));
    }
}
