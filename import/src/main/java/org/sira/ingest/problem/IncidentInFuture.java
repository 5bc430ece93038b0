package org.sira.ingest.problem;

import java.time.LocalDate;
import java.util.List;

/** An incident after the day whose knowledge counts. */
public record IncidentInFuture(CellRef where, LocalDate date, LocalDate asOf) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.incident-in-future";
    }

    @Override
    public List<Object> arguments() {
        return List.of(date, asOf);
    }
}
