package org.sira.ingest.problem;

import java.util.List;

/** A row stands in several files or twice in one; it is kept once. */
public record RepeatedRow(CellRef where, CellRef first) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.repeated-row";
    }

    @Override
    public List<Object> arguments() {
        return List.of(first);
    }
}
