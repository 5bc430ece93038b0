package org.sira.ingest.problem;

import java.util.List;

/** No latitude or longitude. */
public record NotACoordinate(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-a-coordinate";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
