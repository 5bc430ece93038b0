package org.sira.planner.explain;

import java.time.LocalDateTime;

/** When somebody means to be on the way. */
public sealed interface JourneyTime {

    LocalDateTime at();

    /** Ready to leave from then on. */
    record LeaveAt(LocalDateTime at) implements JourneyTime {}

    /** There by then, and leaving as late as possible. */
    record ArriveBy(LocalDateTime at) implements JourneyTime {}
}
