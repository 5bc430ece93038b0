package org.sira.ingest.problem;

import java.util.List;

/** A feature whose weight limit is not understood: trucks must not count on there being none. */
public record UnreadableWeight(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.unreadable-weight";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
