package org.sira.ingest.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Stock that arrives after the days of the plan. */
public record StockAfterHorizon(CellRef where, LocalDateTime availableAt, LocalDate lastDay) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.stock-after-horizon";
    }

    @Override
    public List<Object> arguments() {
        return List.of(availableAt, lastDay);
    }
}
