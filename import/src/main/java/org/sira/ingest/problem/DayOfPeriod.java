package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/** Of an incident only a period is known; its last day counts. */
public record DayOfPeriod(CellRef where, LocalDate from, LocalDate to) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.day-of-period";
    }

    @Override
    public List<Object> arguments() {
        return List.of(from, to);
    }
}
