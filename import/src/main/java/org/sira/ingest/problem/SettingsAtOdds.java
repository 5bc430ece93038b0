package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** Two settings of which the first must not exceed the second. */
public record SettingsAtOdds(CellRef where, Words lower, String lowerValue, Words upper, String upperValue)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.settings-at-odds";
    }

    @Override
    public List<Object> arguments() {
        return List.of(lower, lowerValue, upper, upperValue);
    }
}
