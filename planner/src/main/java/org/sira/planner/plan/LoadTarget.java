package org.sira.planner.plan;

import java.time.LocalDateTime;
import org.sira.planner.network.RoutePolicy;

/** Where a person puts loads. */
public sealed interface LoadTarget {

    /** Handed over together with what is handed over there already. @param stop counted from 0 */
    record AtStop(String tripId, int stop) implements LoadTarget {}

    /** Handed over before a stop, or after the last one. @param stop counted from 0, at most the number of stops */
    record BeforeStop(String tripId, int stop) implements LoadTarget {}

    /** On a trip of their own. @param startsAt at the earliest */
    record NewTrip(String vehicleId, LocalDateTime startsAt, String loadPlaceId, RoutePolicy policy)
            implements LoadTarget {}
}
