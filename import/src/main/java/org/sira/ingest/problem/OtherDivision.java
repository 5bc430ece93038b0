package org.sira.ingest.problem;

import java.util.List;

/**
 * A place that a row puts where it lies in another division of the country than that of the Places sheets.
 *
 * @param area where the row puts it, {@code knownArea} where the Places sheets do
 * @param year of the row's division
 */
public record OtherDivision(CellRef where, String place, String area, String knownArea, int year) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.other-division";
    }

    @Override
    public List<Object> arguments() {
        // A year is no quantity: written as one it would be 2,016.
        return List.of(place, area, knownArea, String.valueOf(year));
    }
}
