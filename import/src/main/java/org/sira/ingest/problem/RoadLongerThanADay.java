package org.sira.ingest.problem;

import java.util.List;

/** A road that takes longer than a crew may drive in a day. */
public record RoadLongerThanADay(CellRef where, String id, double hours, double hoursPerDay) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.road-longer-than-a-day";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, hours, hoursPerDay);
    }
}
