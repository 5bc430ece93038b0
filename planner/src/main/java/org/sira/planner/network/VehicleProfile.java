package org.sira.planner.network;

import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;

/** What about a vehicle decides which roads it may use and how fast. Vehicles with equal profiles share their routes. */
public record VehicleProfile(double speedFactor, double grossWeightT, Surface worstSurface) {

    public static VehicleProfile of(Vehicle vehicle) {
        return new VehicleProfile(vehicle.speedFactor(), vehicle.grossWeightT(), vehicle.worstSurface());
    }

    public boolean mayUse(RoadSegment segment) {
        return segment.maxGrossWeightT() >= grossWeightT && segment.surface().compareTo(worstSurface) <= 0;
    }
}
