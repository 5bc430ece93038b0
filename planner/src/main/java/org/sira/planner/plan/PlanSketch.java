package org.sira.planner.plan;

import java.util.List;
import java.util.Optional;
import org.sira.planner.network.RoutePolicy;

/**
 * A plan as a search holds it: what each vehicle is meant to do, without the times at which it does it. Enough to go on
 * from when a solve was interrupted.
 *
 * @param trips of each vehicle in the order of time
 */
public record PlanSketch(List<TripSketch> trips) {

    public PlanSketch {
        trips = List.copyOf(trips);
    }

    /**
     * @param notBeforeMin earliest start, in minutes from the start of the horizon
     * @param slots before which it crosses no gate
     * @param stops ids of the loads for each stop, in order; empty for a trip that only keeps others company
     * @param turnPlaceId where such a trip waits for the way back
     */
    public record TripSketch(
            String vehicleId,
            String loadPlaceId,
            RoutePolicy policy,
            int notBeforeMin,
            List<SlotSketch> slots,
            List<List<String>> stops,
            Optional<String> turnPlaceId) {

        public TripSketch {
            slots = List.copyOf(slots);
            stops = stops.stream().map(List::copyOf).toList();
            if (stops.isEmpty() == turnPlaceId.isEmpty()) {
                throw new IllegalArgumentException(
                        "A trip of vehicle %s has %d stops and turns at %s; it needs either stops or a place to turn."
                                .formatted(vehicleId, stops.size(), turnPlaceId.orElse("no place")));
            }
        }

        TripSketch withStops(List<List<String>> newStops) {
            return new TripSketch(vehicleId, loadPlaceId, policy, notBeforeMin, slots, newStops, turnPlaceId);
        }

        TripSketch withVehicle(String newVehicleId, String newLoadPlaceId) {
            return new TripSketch(newVehicleId, newLoadPlaceId, policy, notBeforeMin, slots, stops, turnPlaceId);
        }

        TripSketch withProgramme(int newNotBeforeMin, List<SlotSketch> newSlots) {
            return new TripSketch(vehicleId, loadPlaceId, policy, newNotBeforeMin, newSlots, stops, turnPlaceId);
        }
    }

    /** @param hour of the horizon: day × 24 + hour of the day */
    public record SlotSketch(String corridorId, boolean forward, int hour) {}
}
