package org.sira.ingest.problem;

import java.util.List;

/** A list of roads says that one is closed, and not on which days. */
public record RoadSaidClosed(CellRef where, String road, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.road-said-closed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(road, found);
    }
}
