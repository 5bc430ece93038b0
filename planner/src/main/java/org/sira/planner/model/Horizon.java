package org.sira.planner.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The days that a plan covers. Inside the planner, times are whole minutes from midnight of the first day. */
public record Horizon(LocalDate firstDay, int days) {

    public static final int MINUTES_PER_DAY = 24 * 60;

    public static final int MOST_DAYS = 28;

    public Horizon {
        Facts.within("Horizon", "days", days, 1, MOST_DAYS);
    }

    public LocalDateTime start() {
        return firstDay.atStartOfDay();
    }

    public LocalDateTime end() {
        return firstDay.plusDays(days).atStartOfDay();
    }

    public LocalDate day(int index) {
        return firstDay.plusDays(index);
    }

    public int lengthMin() {
        return days * MINUTES_PER_DAY;
    }

    /** Minutes from the start of the horizon; negative before it. */
    public int minuteOf(LocalDateTime time) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(start(), time));
    }

    public LocalDateTime timeAt(int minute) {
        return start().plusMinutes(minute);
    }
}
