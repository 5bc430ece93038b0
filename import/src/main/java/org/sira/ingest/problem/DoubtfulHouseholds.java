package org.sira.ingest.problem;

import java.util.List;

/** Individuals and households do not go together. */
public record DoubtfulHouseholds(CellRef where, int households, int individuals) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.doubtful-households";
    }

    @Override
    public List<Object> arguments() {
        return List.of(households, individuals);
    }
}
