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
}
