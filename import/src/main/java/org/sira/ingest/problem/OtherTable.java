package org.sira.ingest.problem;

import java.util.List;

/**
 * A row among the data is the header of another table: what stands below it means something else.
 *
 * @param where its first cell
 * @param headings that it holds
 */
public record OtherTable(CellRef where, List<String> headings, Severity severity) implements Problem {

    public OtherTable {
        headings = List.copyOf(headings);
    }

    @Override
    public String key() {
        return "problem.other-table";
    }

    @Override
    public List<Object> arguments() {
        return List.of(headings);
    }
}
