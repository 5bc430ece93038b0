package org.sira.planner.network;

import java.util.Collection;
import java.util.Optional;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;

/** What about a vehicle decides which roads it may use and how fast. Vehicles with equal profiles share their routes. */
public record VehicleProfile(double speedFactor, double grossWeightT, Surface worstSurface) {

    public static VehicleProfile of(Vehicle vehicle) {
        return new VehicleProfile(vehicle.speedFactor(), vehicle.grossWeightT(), vehicle.worstSurface());
    }

    /** What all of them can do: as slow, heavy and choosy as any of them is. Empty when there are none. */
    public static Optional<VehicleProfile> strictest(Collection<Vehicle> vehicles) {
        return vehicles.stream()
                .map(VehicleProfile::of)
                .reduce((one, other) -> new VehicleProfile(
                        Math.min(one.speedFactor, other.speedFactor),
                        Math.max(one.grossWeightT, other.grossWeightT),
                        one.worstSurface.compareTo(other.worstSurface) < 0 ? one.worstSurface : other.worstSurface));
    }

    /** As fast, but light and hardy enough for every road. */
    public VehicleProfile onAnyRoad() {
        Surface[] surfaces = Surface.values();
        return new VehicleProfile(speedFactor, Double.MIN_VALUE, surfaces[surfaces.length - 1]);
    }

    public boolean mayUse(RoadSegment segment) {
        return segment.maxGrossWeightT() >= grossWeightT && segment.surface().compareTo(worstSurface) <= 0;
    }
}
