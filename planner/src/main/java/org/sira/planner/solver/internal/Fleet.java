package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;

/** The vehicles on arrays. */
final class Fleet {

    final List<Vehicle> vehicles;
    final int count;
    final int[] base;
    final int[] profile;
    final int[] availableFrom;
    /** The first minute at which a trip may leave of which nobody has been told yet. */
    final int[] earliestNew;

    final int[] availableUntil;
    final List<VehicleProfile> profiles;
    /** How far each gets with a full tank. */
    final double[] rangeKm;

    final CompartmentRack[] racks;
    private final int[] kindOf;

    /**
     * @param noticeMin before which nothing new may leave
     * @param eachIsItsOwnKind whether people have decided about single vehicles, so that none is like another
     */
    Fleet(List<Vehicle> vehicles, Horizon horizon, PlaceIndex places, int noticeMin, boolean eachIsItsOwnKind) {
        this.vehicles = vehicles;
        count = vehicles.size();
        base = new int[count];
        profile = new int[count];
        availableFrom = new int[count];
        earliestNew = new int[count];
        availableUntil = new int[count];
        racks = new CompartmentRack[count];
        rangeKm = new double[count];
        kindOf = new int[count];
        Map<Vehicle, Integer> kinds = new LinkedHashMap<>();
        Map<VehicleProfile, Integer> numbers = new LinkedHashMap<>();
        for (int v = 0; v < count; v++) {
            Vehicle vehicle = vehicles.get(v);
            base[v] = places.indexOf(vehicle.baseId());
            profile[v] = numbers.computeIfAbsent(VehicleProfile.of(vehicle), key -> numbers.size());
            availableFrom[v] = StrictMath.max(0, horizon.minuteOf(vehicle.availableFrom()));
            earliestNew[v] = StrictMath.max(noticeMin, availableFrom[v]);
            availableUntil[v] = StrictMath.min(horizon.lengthMin(), horizon.minuteOf(vehicle.availableUntil()));
            rangeKm[v] = vehicle.tankLitres() / vehicle.consumptionLPer100Km() * 100;
            racks[v] = CompartmentRack.of(vehicle);
            kindOf[v] = kinds.computeIfAbsent(eachIsItsOwnKind ? vehicle : vehicle.withId("any"), key -> kinds.size());
        }
        profiles = new ArrayList<>(numbers.keySet());
    }

    /** Whether two vehicles differ in nothing but their id. */
    boolean alike(int v, int w) {
        return kindOf[v] == kindOf[w];
    }

    /** The same number for vehicles that are alike. */
    int kind(int v) {
        return kindOf[v];
    }

    Vehicle vehicle(int v) {
        return vehicles.get(v);
    }
}
