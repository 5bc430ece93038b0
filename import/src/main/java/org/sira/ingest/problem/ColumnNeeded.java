package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** A row needs a value that its sheet has no column for, since most rows do without. */
public record ColumnNeeded(CellRef where, Words column, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.column-needed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column);
    }
}
