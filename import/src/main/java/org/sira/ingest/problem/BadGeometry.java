package org.sira.ingest.problem;

import java.util.List;

/** A feature whose line has too few vertices, or vertices that are not on the earth. */
public record BadGeometry(CellRef where, boolean onEarth) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.bad-geometry";
    }

    @Override
    public List<Object> arguments() {
        return List.of(onEarth);
    }
}
