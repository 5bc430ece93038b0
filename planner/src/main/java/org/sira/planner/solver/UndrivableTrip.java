package org.sira.planner.solver;

import org.sira.planner.plan.PlanSketch.TripSketch;

/**
 * A trip of a draft that cannot be driven at all.
 *
 * @param tripId in the draft
 * @param obstacle the cause with all that is known of it
 */
public record UndrivableTrip(String tripId, TripSketch trip, Cause cause, Obstacle obstacle) {

    /** The first thing that would have to be otherwise. */
    public enum Cause {
        /** It names a vehicle, a place or a load that is not there. */
        UNKNOWN,
        /** No road that the vehicle may use leads there and back below the caps on risk. */
        NO_ROUTE,
        /** A stop cannot be reached before its time window closes. */
        WINDOW_CLOSES,
        /** The tank does not last from one filling to the next. */
        FUEL_RANGE,
        /** Daylight, curfew, closures, driving hours and safe halts leave no time to be back while the vehicle is available. */
        HOURS,
        /** The vehicle is not back from its trip before, or is no longer available. */
        VEHICLE_AWAY,
        /** It is to keep others company, and crosses no corridor. */
        NO_COMPANY
    }
}
