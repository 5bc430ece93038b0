package org.sira.ingest.problem;

import java.util.List;

/** A file of which no sheet could be told what it is about. */
public record NothingRecognised(CellRef where) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.nothing-recognised";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
