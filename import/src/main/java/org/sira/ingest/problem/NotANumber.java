package org.sira.ingest.problem;

import java.util.List;

/** Letters where a number belongs. */
public record NotANumber(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-a-number";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
