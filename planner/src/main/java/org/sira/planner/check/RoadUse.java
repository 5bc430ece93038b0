package org.sira.planner.check;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** A road driven from end to end at a time. */
record RoadUse(RoadSegment road, Place from, Place to, LocalDateTime enterAt, LocalDateTime leaveAt) {

    long durationMin() {
        return ChronoUnit.MINUTES.between(enterAt, leaveAt);
    }

    /** Whether it overlaps a span of time; touching ends do not. */
    boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return enterAt.isBefore(end) && start.isBefore(leaveAt);
    }
}
