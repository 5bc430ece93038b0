package org.sira.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.api.export.TankEvent.Cause;
import org.sira.planner.model.Operation;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Refuel;

/** The levels of the fuel tanks of all vehicles that move, worked out from the operation and a plan. */
public final class TankEvents {

    private TankEvents() {}

    /** Vehicle by vehicle in the order of the trips, each by time, from a full tank at the start of the horizon. */
    public static List<TankEvent> of(Operation operation, Plan plan) {
        Map<String, Vehicle> vehicleById = new LinkedHashMap<>();
        operation.vehicles().forEach(vehicle -> vehicleById.put(vehicle.id(), vehicle));
        Map<String, Double> lengthKmByRoad = new LinkedHashMap<>();
        for (RoadSegment road : operation.roads()) {
            lengthKmByRoad.put(road.id(), road.lengthKm());
        }
        Map<String, List<Trip>> tripsByVehicle = new LinkedHashMap<>();
        for (Trip trip : plan.trips()) {
            tripsByVehicle
                    .computeIfAbsent(trip.vehicleId(), unused -> new ArrayList<>())
                    .add(trip);
        }
        List<TankEvent> events = new ArrayList<>();
        tripsByVehicle.forEach((vehicleId, trips) -> {
            Vehicle vehicle = vehicleById.get(vehicleId);
            if (vehicle != null) {
                events.addAll(levels(vehicle, trips, lengthKmByRoad, plan));
            }
        });
        return events;
    }

    private static List<TankEvent> levels(
            Vehicle vehicle, List<Trip> trips, Map<String, Double> lengthKmByRoad, Plan plan) {
        List<TankEvent> events = new ArrayList<>();
        double level = vehicle.tankLitres();
        events.add(new TankEvent(
                vehicle.id(), vehicle.baseId(), plan.horizon().start(), Cause.OPENING, level, level, Optional.empty()));
        for (Trip trip : trips) {
            Optional<String> tripId = Optional.of(trip.id());
            for (var event : trip.events()) {
                if (event instanceof Drive drive) {
                    double burnt = kilometres(drive, lengthKmByRoad) * vehicle.consumptionLPer100Km() / 100;
                    level = Levels.rounded(level - burnt);
                    events.add(new TankEvent(
                            vehicle.id(), drive.toPlaceId(), drive.endsAt(), Cause.DRIVE, -burnt, level, tripId));
                } else if (event instanceof Refuel refuel) {
                    level = Levels.rounded(level + refuel.litres());
                    events.add(new TankEvent(
                            vehicle.id(), refuel.placeId(), refuel.startsAt(), Cause.REFUEL, refuel.litres(), level,
                            tripId));
                }
            }
        }
        return events;
    }

    private static double kilometres(Drive drive, Map<String, Double> lengthKmByRoad) {
        double kilometres = 0;
        for (Passage passage : drive.passages()) {
            kilometres += lengthKmByRoad.getOrDefault(passage.segmentId(), 0.0);
        }
        return kilometres;
    }
}
