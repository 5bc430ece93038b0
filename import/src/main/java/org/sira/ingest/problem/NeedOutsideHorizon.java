package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/** A need whose window lies outside the days of the plan. */
public record NeedOutsideHorizon(CellRef where, String id, LocalDate firstDay, LocalDate lastDay) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.need-outside-horizon";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, firstDay, lastDay);
    }
}
