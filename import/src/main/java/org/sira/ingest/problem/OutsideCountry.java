package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A position outside the country in which the operation is.
 *
 * @param country of the operation
 */
public record OutsideCountry(CellRef where, String name, Words country) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.outside-country";
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, country);
    }
}
