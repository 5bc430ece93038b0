package org.sira.planner.solver;

import org.sira.planner.plan.PlanSketch.TripSketch;

/** A trip of a draft that cannot be driven at all. */
public record UndrivableTrip(TripSketch trip, Cause cause) {

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
        /** It is pinned, or was notified, for other times. */
        OTHER_TIMES,
        /** Daylight, curfew, closures, driving hours and safe halts leave no time to be back while the vehicle is available. */
        HOURS
    }
}
