package org.sira.ingest.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as spreadsheets store them: days, with the time of day as a fraction. */
public final class ExcelSerial {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    /** The day 29 February 1900, which never was but which the 1900 system counts. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private ExcelSerial() {}

    /** The moment to the second; empty when the number is negative or after the year 9999. */
    public static Optional<LocalDateTime> toDateTime(double serial, boolean date1904) {
        if (!(serial >= 0 && serial < LAST_DAY + 1)) {
            return Optional.empty();
        }
        long seconds = Math.round(serial * SECONDS_PER_DAY);
        long day = seconds / SECONDS_PER_DAY;
        long shift = !date1904 && day >= DAY_THAT_NEVER_WAS ? -1 : 0;
        LocalDate start = date1904 ? START_1904 : BEFORE_1900;
        return Optional.of(start.plusDays(day + shift).atStartOfDay().plusSeconds(seconds % SECONDS_PER_DAY));
    }
}
