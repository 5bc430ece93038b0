package org.sira.ingest.problem;

import java.util.List;

/** A road shorter than the straight line between its ends. */
public record RoadTooShort(CellRef where, String id, double lengthKm, double straightKm) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.road-too-short";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, lengthKm, straightKm);
    }
}
