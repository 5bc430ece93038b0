package org.sira.ingest.problem;

import java.util.List;

/** A row that sums up others. */
public record TotalRow(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.total-row";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
