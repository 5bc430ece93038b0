package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sira.planner.network.RoutePolicy;

/**
 * A trip as a person means it; when it is driven really is found by evaluating the draft.
 *
 * @param id names the vehicle; kept through all edits
 * @param startsAt at the earliest
 * @param slots before which it crosses no gate
 * @param stops ids of the loads handed over at each stop, in order; empty for a trip that only keeps others company
 * @param turnPlaceId where such a trip waits for the way back
 * @param pin how it is pinned, if it is
 */
public record DraftTrip(
        String id,
        String vehicleId,
        String loadPlaceId,
        RoutePolicy policy,
        LocalDateTime startsAt,
        List<GateSlot> slots,
        List<List<String>> stops,
        Optional<String> turnPlaceId,
        Optional<FixedTrip> pin) {

    public DraftTrip {
        slots = List.copyOf(slots);
        stops = stops.stream().map(List::copyOf).toList();
        if (stops.isEmpty() == turnPlaceId.isEmpty()) {
            throw new IllegalArgumentException("Trip %s has %d stops and turns at %s; it needs either."
                    .formatted(id, stops.size(), turnPlaceId.orElse("no place")));
        }
    }

    static DraftTrip of(String id, FixedTrip trip, boolean pinned) {
        return new DraftTrip(
                id,
                trip.vehicleId(),
                trip.loadPlaceId(),
                trip.policy(),
                trip.startsAt(),
                trip.slots(),
                trip.stops(),
                trip.turnPlaceId(),
                pinned ? Optional.of(trip) : Optional.empty());
    }

    public boolean isPinned() {
        return pin.isPresent();
    }

    /** The ids of all loads that it brings. */
    public List<String> loadIds() {
        return stops.stream().flatMap(List::stream).toList();
    }

    /** With its earliest start, and as if it took no time. */
    public FixedTrip asMeant() {
        return new FixedTrip(vehicleId, loadPlaceId, policy, startsAt, startsAt, slots, stops, turnPlaceId);
    }

    /** Whether a trip brings the same in the same way, whenever it is driven. */
    boolean isMeantBy(FixedTrip trip) {
        return trip.vehicleId().equals(vehicleId)
                && trip.loadPlaceId().equals(loadPlaceId)
                && trip.policy() == policy
                && trip.stops().equals(stops)
                && trip.turnPlaceId().equals(turnPlaceId);
    }

    /** With other stops, at least one. */
    DraftTrip withStops(List<List<String>> newStops) {
        return new DraftTrip(
                id, vehicleId, loadPlaceId, policy, startsAt, slots, newStops, Optional.empty(), Optional.empty());
    }

    DraftTrip withTimes(LocalDateTime newStartsAt, List<GateSlot> newSlots) {
        return new DraftTrip(
                id, vehicleId, loadPlaceId, policy, newStartsAt, newSlots, stops, turnPlaceId, Optional.empty());
    }

    DraftTrip withSlot(GateSlot slot) {
        List<GateSlot> changed = new ArrayList<>(slots);
        changed.removeIf(other -> other.corridorId().equals(slot.corridorId()) && other.forward() == slot.forward());
        changed.add(slot);
        return withTimes(startsAt, changed);
    }

    /** What another trip does, under this one's id and by its vehicle. */
    DraftTrip doing(DraftTrip other, String newLoadPlaceId) {
        return new DraftTrip(
                id,
                vehicleId,
                newLoadPlaceId,
                other.policy,
                other.startsAt,
                other.slots,
                other.stops,
                other.turnPlaceId,
                Optional.empty());
    }

    DraftTrip pinned(FixedTrip as) {
        return of(id, as, true);
    }

    DraftTrip unpinned() {
        return withTimes(startsAt, slots);
    }
}
