package org.sira.ingest.problem;

import java.util.List;

/** What was made of the lines of a file. */
public record RoadsMade(CellRef where, int lines, int roads, int junctions) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.roads-made";
    }

    @Override
    public List<Object> arguments() {
        return List.of(lines, roads, junctions);
    }
}
