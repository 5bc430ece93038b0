package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** A sheet has the headings of its kind and no row below them. */
public record EmptySheet(CellRef where, Words kind, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.empty-sheet";
    }

    @Override
    public List<Object> arguments() {
        return List.of(kind);
    }
}
