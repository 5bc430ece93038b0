package org.sira.planner.solver.internal;

/**
 * All trips of one vehicle over the horizon, in order, with how each comes out. Immutable: the planning variable.
 *
 * @param soft of all trips
 */
public record Schedule(TripPlan[] trips, TripOutcome[] outcomes, long soft) {

    private static final Schedule EMPTY = new Schedule(new TripPlan[0], new TripOutcome[0], 0);

    static Schedule empty() {
        return EMPTY;
    }

    int count() {
        return trips.length;
    }

    /** How many trips at the start are the same, and come out the same, in another schedule. */
    int alikeAtStart(Schedule other) {
        int most = StrictMath.min(trips.length, other.trips.length);
        int alike = 0;
        while (alike < most && isSame(alike, other, alike)) {
            alike++;
        }
        return alike;
    }

    /** How many trips at the end are, once so many at the start are left out. */
    int alikeAtEnd(Schedule other, int leftOut) {
        int most = StrictMath.min(trips.length, other.trips.length) - leftOut;
        int alike = 0;
        while (alike < most && isSame(trips.length - 1 - alike, other, other.trips.length - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    private boolean isSame(int trip, Schedule other, int otherTrip) {
        return trips[trip] == other.trips[otherTrip] && outcomes[trip] == other.outcomes[otherTrip];
    }
}
