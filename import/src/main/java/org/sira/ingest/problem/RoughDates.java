package org.sira.ingest.problem;

import java.util.List;

/**
 * Incidents of which only the week or the month is known.
 *
 * @param where the first of them
 * @param count of those of one sheet
 * @param month whether the month is known, or else the week
 */
public record RoughDates(CellRef where, int count, boolean month) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.rough-dates";
    }

    @Override
    public List<Object> arguments() {
        return List.of(count, month);
    }
}
