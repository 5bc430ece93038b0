package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * A column whose dates could all be read with the day first or with the month first.
 *
 * @param where the first of them
 * @param count how many could mean either of two days
 * @param found the first of them; {@code dayFirst} and {@code monthFirst} are what it could mean
 */
public record AmbiguousDates(
        CellRef where,
        String column,
        int count,
        String found,
        LocalDate dayFirst,
        LocalDate monthFirst,
        Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.ambiguous-dates";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, count, found, SpelledDate.of(dayFirst), SpelledDate.of(monthFirst));
    }
}
