package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A sheet lacks a column that its kind needs.
 *
 * @param where the header row
 * @param headings any of which would do
 */
public record MissingColumn(CellRef where, Words kind, Words column, List<String> headings) implements Problem {

    public MissingColumn {
        headings = List.copyOf(headings);
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.missing-column";
    }

    @Override
    public List<Object> arguments() {
        return List.of(kind, column, headings);
    }
}
