package org.sira.ingest.problem;

import java.util.List;

/** A text that should give latitude and longitude. */
public record NotAPosition(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-a-position";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
