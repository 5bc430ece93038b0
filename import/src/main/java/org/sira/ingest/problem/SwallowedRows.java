package org.sira.ingest.problem;

import java.util.List;

/** A cell of a text file holds what looks like whole rows: a stray quotation mark has made one cell of them. */
public record SwallowedRows(CellRef where, String found, int rows) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.swallowed-rows";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, rows);
    }
}
