package org.sira.ingest.problem;

import java.util.List;

/** A place that cannot be reached in a day from any place at which a crew may sleep. */
public record FarFromHaven(CellRef where, String name, String haven, double hours, double hoursPerDay)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.far-from-haven";
    }

    @Override
    public List<Object> arguments() {
        return List.of(name, haven, hours, hoursPerDay);
    }
}
