package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A p-code that means another area than the cercle that its row names.
 *
 * @param level of the area that the code means; {@code area} is its name, in the division of {@code year}
 * @param name of the cercle as the row gives it; empty when blank
 */
public record CodeNotName(CellRef where, String code, Words level, String area, int year, String name)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.code-not-name";
    }

    @Override
    public List<Object> arguments() {
        // A year is no quantity: written as one it would be 2,016.
        return List.of(code, level, area, String.valueOf(year), name, name.isEmpty() ? 0 : 1);
    }
}
