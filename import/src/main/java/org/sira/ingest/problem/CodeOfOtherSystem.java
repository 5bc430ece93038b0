package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A code of another system in a column of p-codes.
 *
 * @param area that the code means in that system
 */
public record CodeOfOtherSystem(CellRef where, String column, String code, Words system, String area)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.code-of-other-system";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, code, system, area);
    }
}
