package org.sira.api.situation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day that somebody asks for. */
sealed interface DayChoice {

    /** One that the data tell of. */
    record Known(LocalDate day) implements DayChoice {}

    /** No day, or one that the data do not tell of. */
    record Refused(Reason reason, String asked) implements DayChoice {}

    enum Reason {
        NO_DATE,
        BEFORE,
        AFTER
    }

    /** @param asked as the address has it; nothing asks for the newest day */
    static DayChoice of(@Nullable String asked, SituationHistory history) {
        if (asked == null || asked.isBlank()) {
            return new Known(history.lastDay());
        }
        LocalDate day;
        try {
            day = LocalDate.parse(asked.strip());
        } catch (DateTimeParseException noDate) {
            return new Refused(Reason.NO_DATE, asked);
        }
        if (day.isBefore(history.firstDay())) {
            return new Refused(Reason.BEFORE, asked);
        }
        return day.isAfter(history.lastDay()) ? new Refused(Reason.AFTER, asked) : new Known(day);
    }
}
