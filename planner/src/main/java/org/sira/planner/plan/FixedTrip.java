package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.network.RoutePolicy;

/**
 * A trip down to its times: what a person pins, and what an approved plan holds. Two trips with an equal one are the same
 * trip to whoever waits for it.
 *
 * @param loadPlaceId where it loads; its base for a trip that only keeps others company
 * @param slots in which it crosses corridors, in the order in which it first meets them
 * @param stops ids of the loads handed over at each stop, in order; empty for a trip that only keeps others company
 * @param turnPlaceId where such a trip waits for the way back
 */
public record FixedTrip(
        String vehicleId,
        String loadPlaceId,
        RoutePolicy policy,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        List<GateSlot> slots,
        List<List<String>> stops,
        Optional<String> turnPlaceId) {

    public FixedTrip {
        slots = List.copyOf(slots);
        stops = stops.stream().map(List::copyOf).toList();
        if (startsAt.isAfter(endsAt)) {
            throw new IllegalArgumentException(
                    "A trip of vehicle %s starts at %s, after its end at %s.".formatted(vehicleId, startsAt, endsAt));
        }
        if (stops.isEmpty() == turnPlaceId.isEmpty()) {
            throw new IllegalArgumentException(
                    "A trip of vehicle %s has %d stops and turns at %s; it needs either stops or a place to turn."
                            .formatted(vehicleId, stops.size(), turnPlaceId.orElse("no place")));
        }
    }

    /** Empty when the trip runs backwards, or neither brings anything nor keeps others company on a corridor. */
    public static Optional<FixedTrip> of(Trip trip) {
        List<TripEvent.Drive> drives = trip.events().stream()
                .filter(TripEvent.Drive.class::isInstance)
                .map(TripEvent.Drive.class::cast)
                .toList();
        List<TripEvent.Unloading> unloadings = trip.events().stream()
                .filter(TripEvent.Unloading.class::isInstance)
                .map(TripEvent.Unloading.class::cast)
                .toList();
        Set<GateSlot> slots = new LinkedHashSet<>();
        for (TripEvent.Drive drive : drives) {
            for (Passage passage : drive.passages()) {
                if (passage.gateSlot() != null) {
                    slots.add(passage.gateSlot());
                }
            }
        }
        String loadPlaceId = trip.events().stream()
                .filter(TripEvent.Loading.class::isInstance)
                .map(event -> ((TripEvent.Loading) event).placeId())
                .findFirst()
                .or(() -> drives.stream().findFirst().map(TripEvent.Drive::fromPlaceId))
                .orElse("");
        Optional<String> turnPlaceId = unloadings.isEmpty() ? turnPlaceId(drives) : Optional.empty();
        if (trip.startsAt().isAfter(trip.endsAt()) || unloadings.isEmpty() && turnPlaceId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FixedTrip(
                trip.vehicleId(),
                loadPlaceId,
                drives.stream().findFirst().map(TripEvent.Drive::policy).orElse(RoutePolicy.FASTEST),
                trip.startsAt(),
                trip.endsAt(),
                List.copyOf(slots),
                unloadings.stream()
                        .map(unloading ->
                                unloading.cargo().stream().map(Cargo::loadId).toList())
                        .toList(),
                turnPlaceId));
    }

    /**
     * A trip that only keeps others company turns where it goes back by the corridor that it came by; at the end of that
     * corridor when it goes back by other roads.
     */
    private static Optional<String> turnPlaceId(List<TripEvent.Drive> drives) {
        Optional<String> end = Optional.empty();
        Set<Way> driven = new HashSet<>();
        for (TripEvent.Drive drive : drives) {
            for (Passage passage : drive.passages()) {
                GateSlot slot = passage.gateSlot();
                if (slot != null) {
                    if (driven.contains(new Way(slot.corridorId(), !slot.forward()))) {
                        return Optional.of(drive.fromPlaceId());
                    }
                    driven.add(new Way(slot.corridorId(), slot.forward()));
                    end = Optional.of(drive.toPlaceId());
                }
            }
        }
        return end;
    }

    private record Way(String corridorId, boolean forward) {}

    /** The ids of all loads that it brings. */
    public List<String> loadIds() {
        return stops.stream().flatMap(List::stream).toList();
    }

    boolean overlaps(FixedTrip other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
