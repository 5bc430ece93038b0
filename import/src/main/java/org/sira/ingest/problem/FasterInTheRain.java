package org.sira.ingest.problem;

import java.util.List;

/** A road whose speed is higher in the wet season than in the dry one. */
public record FasterInTheRain(CellRef where, String id, double dryKmh, double wetKmh) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.faster-in-the-rain";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, dryKmh, wetKmh);
    }
}
