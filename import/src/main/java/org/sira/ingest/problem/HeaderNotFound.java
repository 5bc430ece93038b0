package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** A sheet is named like a kind but has none of its headings. */
public record HeaderNotFound(CellRef where, Words kind, int rowsSearched) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.header-not-found";
    }

    @Override
    public List<Object> arguments() {
        return List.of(kind, rowsSearched);
    }
}
