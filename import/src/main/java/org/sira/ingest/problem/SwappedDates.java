package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * A spreadsheet has probably exchanged day and month of all dates of a column that it took for dates.
 *
 * @param where the first of them
 * @param example of the dates that it left as texts
 * @param count of those that it took
 * @param readAs the first of them
 */
public record SwappedDates(CellRef where, String column, String example, int count, LocalDate readAs)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.swapped-dates";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, example, count, SpelledDate.of(readAs));
    }
}
