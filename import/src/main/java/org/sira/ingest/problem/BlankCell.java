package org.sira.ingest.problem;

import java.util.List;

/** A cell that a row needs is blank or says "unknown". */
public record BlankCell(CellRef where, String column, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.blank-cell";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column);
    }
}
