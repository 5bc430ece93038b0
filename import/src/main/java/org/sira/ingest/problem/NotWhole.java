package org.sira.ingest.problem;

import java.util.List;

/** A fraction where things are counted. */
public record NotWhole(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-whole";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
