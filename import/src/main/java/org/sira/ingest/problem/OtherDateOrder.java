package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that can only be read in the order in which its column is not.
 *
 * @param dayFirst whether the column is read with the day first
 * @param other the day that it would be in the other order
 */
public record OtherDateOrder(
        CellRef where, String column, String found, boolean dayFirst, LocalDate other, Severity severity)
        implements Problem {

    @Override
    public String key() {
        return "problem.other-date-order";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, dayFirst, SpelledDate.of(other));
    }

    @Override
    public List<Suggestion> suggestions() {
        return List.of(new Suggestion(where, other.toString()));
    }
}
