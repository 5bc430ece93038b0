package org.sira.ingest.problem;

import java.util.List;

/** No date that can be told apart from others. */
public record NotADate(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-a-date";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
