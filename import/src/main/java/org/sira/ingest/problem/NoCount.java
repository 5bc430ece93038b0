package org.sira.ingest.problem;

import java.util.List;

/** A displacement row counts neither households nor individuals. */
public record NoCount(CellRef where) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.no-count";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
