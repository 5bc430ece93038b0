package org.sira.ingest.problem;

import java.util.List;

/**
 * A number beyond its limits.
 *
 * @param unit that the limits are in; empty where they count
 */
public record OutOfRange(
        CellRef where, String column, String found, double least, double most, String unit, Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.out-of-range";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, least, most, unit.isEmpty() ? "" : "\u00A0" + unit);
    }
}
