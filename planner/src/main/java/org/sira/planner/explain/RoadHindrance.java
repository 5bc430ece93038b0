package org.sira.planner.explain;

import java.time.LocalDate;
import java.util.Optional;
import org.sira.planner.model.RoadSegment;

/**
 * Why vehicles may not use a road.
 *
 * @param reason of the closure, or name of the operation area; empty when there is nothing to say
 * @param until last day on which it holds, where that is known
 */
public record RoadHindrance(RoadSegment road, Cause cause, String reason, Optional<LocalDate> until) {

    /** What hinders. */
    public enum Cause {
        /** Closed on the day. */
        CLOSURE,
        /** In a circle in which military operations are announced and roads are closed. */
        AREA,
        /** Closed on the day for what lies in the road itself, such as its season. */
        SEASON,
        /** More dangerous than anybody may go. */
        RISK,
        /** A bridge does not bear the vehicle. */
        WEIGHT,
        /** The vehicle cannot drive on the surface. */
        SURFACE
    }
}
