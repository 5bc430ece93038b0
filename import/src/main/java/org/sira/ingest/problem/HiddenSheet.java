package org.sira.ingest.problem;

import java.util.List;

/** A hidden sheet was left out. */
public record HiddenSheet(CellRef where) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.hidden-sheet";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
