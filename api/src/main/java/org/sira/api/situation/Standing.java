package org.sira.api.situation;

import java.time.LocalDate;

/** How something that holds for some days stands on one day. */
public enum Standing {
    IN_FORCE,
    /** It begins later. */
    LATER,
    OVER;

    /** @param from the first day; {@code to} the last one */
    static Standing on(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            return LATER;
        }
        return day.isAfter(to) ? OVER : IN_FORCE;
    }
}
