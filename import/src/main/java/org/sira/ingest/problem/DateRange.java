package org.sira.ingest.problem;

import java.util.List;

/**
 * Two days in a cell that should hold one.
 *
 * @param startColumn into which the first belongs, and {@code endColumn} the last; both empty where the sheet asks for a
 *     single day
 */
public record DateRange(
        CellRef where, String column, String found, String startColumn, String endColumn, Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.date-range";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, startColumn, endColumn, startColumn.isEmpty() ? 0 : 1);
    }
}
