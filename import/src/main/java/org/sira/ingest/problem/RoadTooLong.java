package org.sira.ingest.problem;

import java.util.List;

/** A road much longer than the straight line between its ends. */
public record RoadTooLong(CellRef where, String id, double lengthKm, double straightKm) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.road-too-long";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, lengthKm, straightKm);
    }
}
