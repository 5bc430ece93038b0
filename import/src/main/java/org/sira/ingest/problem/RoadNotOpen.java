package org.sira.ingest.problem;

import java.util.List;

/** A list of roads says that one is not quite open. */
public record RoadNotOpen(CellRef where, String road, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.road-not-open";
    }

    @Override
    public List<Object> arguments() {
        return List.of(road, found);
    }
}
