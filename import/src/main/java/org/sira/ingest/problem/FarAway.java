package org.sira.ingest.problem;

import java.util.List;

/** A position far from all other places. */
public record FarAway(CellRef where, String name, double distanceKm) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.far-away";
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, distanceKm);
    }
}
