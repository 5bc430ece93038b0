package org.sira.ingest.problem;

import java.util.List;

/** A month where a day was expected. */
public record MonthWithoutDay(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.month-without-day";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
