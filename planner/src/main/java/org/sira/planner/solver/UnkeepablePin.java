package org.sira.planner.solver;

import org.sira.planner.plan.FixedTrip;

/** A pinned trip cannot be driven as it is pinned, whatever else the plan holds. */
public final class UnkeepablePin extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient FixedTrip trip;

    public UnkeepablePin(FixedTrip trip) {
        super("The trip of vehicle %s from %s to %s is pinned, but cannot be driven at these times any more: unpin it."
                .formatted(trip.vehicleId(), trip.startsAt(), trip.endsAt()));
        this.trip = trip;
    }

    public FixedTrip trip() {
        return trip;
    }
}
