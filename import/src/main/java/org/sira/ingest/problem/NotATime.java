package org.sira.ingest.problem;

import java.util.List;

/** No time of day. */
public record NotATime(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-a-time";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
