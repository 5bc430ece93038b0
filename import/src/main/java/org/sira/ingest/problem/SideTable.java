package org.sira.ingest.problem;

import java.util.List;

/**
 * Beside the table that is read stands another one, apart by blank columns, which is not read.
 *
 * @param where its first heading
 */
public record SideTable(CellRef where, List<String> headings, Severity severity) implements Problem {

    public SideTable {
        headings = List.copyOf(headings);
    }

    @Override
    public String key() {
        return "problem.side-table";
    }

    @Override
    public List<Object> arguments() {
        return List.of(headings);
    }
}
