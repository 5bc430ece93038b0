package org.sira.ingest.problem;

import java.util.List;

/**
 * A date in digits in a column that writes some with the day first and some with the month first.
 *
 * @param dayFirst one that can only be read with the day first; {@code monthFirst} one that cannot be
 */
public record MixedDates(
        CellRef where, String column, String found, String dayFirst, String monthFirst, Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.mixed-dates";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, dayFirst, monthFirst);
    }
}
