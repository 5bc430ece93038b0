package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * A column whose dates were read with the month first, because one of them can only be read so.
 *
 * @param where that one; {@code found} is what it says
 * @param count of the dates that alone would be in doubt
 * @param example the first of those, read as {@code readAs}
 */
public record MonthFirstDates(CellRef where, String column, String found, int count, String example, LocalDate readAs)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.month-first-dates";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, count, example, SpelledDate.of(readAs));
    }
}
