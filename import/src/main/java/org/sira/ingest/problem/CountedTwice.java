package org.sira.ingest.problem;

import java.util.List;

/** Two rows count displaced people at one place on one day; both are kept. */
public record CountedTwice(CellRef where, String place, CellRef first) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.counted-twice";
    }

    @Override
    public List<Object> arguments() {
        return List.of(place, first);
    }
}
