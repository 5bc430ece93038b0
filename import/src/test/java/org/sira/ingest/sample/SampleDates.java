package org.sira.ingest.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The week of the sample: the end of the dry season, when tracks still carry trucks. */
final class SampleDates {

    /** A Monday. */
    static final LocalDate AS_OF = LocalDate.of(2026, 5, 4);

    static final LocalDate FIRST_DAY = AS_OF.plusDays(1);
    static final int DAYS = 7;
    static final int DAYS_COVERED = 15;
    static final Instant CREATED_AT = Instant.parse("2026-05-04T07:00:00Z");

    private SampleDates() {}

    /** A day of the plan, counted from 1. */
    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number - 1L);
    }

    static LocalDateTime day(int number, int hour) {
        return day(number).atTime(LocalTime.of(hour, 0));
    }
}
