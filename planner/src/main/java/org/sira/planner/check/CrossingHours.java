package org.sira.planner.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.sira.planner.model.Crossing;

/** A road with a ferry or a border post is entered and left on one day, between its opening and its closing. */
record CrossingHours() implements RoadHours {

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        return use.road().crossing().filter(crossing -> !isOpen(crossing, use)).stream()
                .map(crossing -> new Obstacle(
                        CheckedRule.CROSSING_HOURS,
                        "on the road " + Words.span(use.enterAt(), use.leaveAt()),
                        "on one day between %s and %s, when the %s is open"
                                .formatted(
                                        crossing.opensAt(),
                                        crossing.closesAt(),
                                        crossing.kind().name().toLowerCase(Locale.ROOT))));
    }

    private static boolean isOpen(Crossing crossing, RoadUse use) {
        LocalDate day = use.enterAt().toLocalDate();
        boolean untilMidnight = crossing.closesAt().equals(LocalTime.MIDNIGHT);
        LocalDateTime closes = day.plusDays(untilMidnight ? 1 : 0).atTime(crossing.closesAt());
        return !use.enterAt().isBefore(day.atTime(crossing.opensAt()))
                && !use.leaveAt().isAfter(closes);
    }
}
