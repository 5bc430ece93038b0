package org.sira.planner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a draft holds after some edits.
 *
 * @param trips in no particular order; those of a vehicle are driven in the order of their starts
 */
public record DraftState(List<DraftTrip> trips, Decisions decisions) {

    public DraftState {
        trips = List.copyOf(trips);
    }

    public Optional<DraftTrip> findTrip(String id) {
        return trips.stream().filter(trip -> trip.id().equals(id)).findFirst();
    }

    /** The trip that brings a load; empty when it stays behind. */
    public Optional<DraftTrip> findTripWith(String loadId) {
        return trips.stream().filter(trip -> trip.loadIds().contains(loadId)).findFirst();
    }

    /** With a trip in the place of the one with the same id. */
    DraftState with(DraftTrip changed) {
        return new DraftState(
                trips.stream()
                        .map(trip -> trip.id().equals(changed.id()) ? changed : trip)
                        .toList(),
                decisions);
    }

    DraftState withNew(DraftTrip trip) {
        List<DraftTrip> more = new ArrayList<>(trips);
        more.add(trip);
        return new DraftState(more, decisions);
    }

    DraftState without(DraftTrip gone) {
        return new DraftState(
                trips.stream().filter(trip -> !trip.id().equals(gone.id())).toList(), decisions);
    }

    DraftState with(Decisions changed) {
        return new DraftState(trips, changed);
    }
}
