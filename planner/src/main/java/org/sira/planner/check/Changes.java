package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.TripEvent;

/** What is otherwise than in the approved plan. */
final class Changes {

    private Changes() {}

    private record Departure(String vehicleId, LocalDateTime at) {}

    /** Loads of the approved plan that leave on another vehicle or at another time, or not at all. */
    static int count(PlanReading reading) {
        Map<String, Departure> planned = new HashMap<>();
        for (TripReading trip : reading.trips()) {
            for (Step step : trip.steps()) {
                if (step.event() instanceof TripEvent.Unloading unloading) {
                    for (Cargo cargo : unloading.cargo()) {
                        planned.putIfAbsent(
                                cargo.loadId(),
                                new Departure(
                                        trip.trip().vehicleId(), trip.trip().startsAt()));
                    }
                }
            }
        }
        Map<String, Departure> approved = new HashMap<>();
        for (FixedTrip trip : reading.facts().decisions().approvedTrips()) {
            if (reading.index().findVehicle(trip.vehicleId()).isPresent()) {
                for (String loadId : trip.loadIds()) {
                    if (reading.index().findLoad(loadId).isPresent()) {
                        approved.put(loadId, new Departure(trip.vehicleId(), trip.startsAt()));
                    }
                }
            }
        }
        return (int) approved.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(planned.get(entry.getKey())))
                .count();
    }
}
