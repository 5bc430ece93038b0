package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * Rows that count people whom other rows count as well.
 *
 * @param where the first of them
 * @param why and what counts instead
 * @param which they are, each with its number of rows
 */
public record RowsSetAside(CellRef where, Words why, int rows, List<String> which) implements Problem {

    public RowsSetAside {
        which = List.copyOf(which);
    }

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.rows-set-aside";
    }

    @Override
    public List<Object> arguments() {
        return List.of(why, rows, which);
    }
}
