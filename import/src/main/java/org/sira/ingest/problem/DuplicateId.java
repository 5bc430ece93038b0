package org.sira.ingest.problem;

import java.util.List;

/** Two rows of a kind carry the same id; the first one is kept. */
public record DuplicateId(CellRef where, String id, CellRef first, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.duplicate-id";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, first);
    }
}
