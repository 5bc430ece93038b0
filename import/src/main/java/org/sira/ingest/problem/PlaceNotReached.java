package org.sira.ingest.problem;

import java.util.List;

/** A place that no road links to most of the others. */
public record PlaceNotReached(CellRef where, String name) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.place-not-reached";
    }

    @Override
    public List<Object> arguments() {
        return List.of(name);
    }
}
