package org.sira.ingest.problem;

import java.util.List;

/** A place that lies on no road of a file; {@code metres} is infinite when none is near. */
public record PlaceOffRoads(CellRef where, String name, double metres, double reachMetres) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.place-off-roads";
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, metres < Double.POSITIVE_INFINITY, metres, reachMetres);
    }
}
