package org.sira.ingest.problem;

import java.util.List;

/** Roads without a speed of their own, the first of which is named. */
public record SpeedsOfTable(CellRef where, String id, int roads) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.speeds-of-table";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, roads);
    }
}
