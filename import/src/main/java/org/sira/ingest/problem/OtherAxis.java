package org.sira.ingest.problem;

import java.util.List;

/**
 * A longitude in a column of latitudes, by the letter that it carries, or the other way round.
 *
 * @param latitudeExpected whether the column is one of latitudes
 */
public record OtherAxis(CellRef where, String column, String found, boolean latitudeExpected, Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.other-axis";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, latitudeExpected);
    }
}
