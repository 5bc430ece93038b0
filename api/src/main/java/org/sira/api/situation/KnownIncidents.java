package org.sira.api.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Operation;

/** The incidents that were known on the day of reference: those of that day and later do not count and are not shown. */
final class KnownIncidents {

    private KnownIncidents() {}

    static List<Incident> newestFirst(Operation operation) {
        return operation.incidents().stream()
                .filter(incident -> incident.date().isBefore(operation.asOf()))
                .sorted(Comparator.comparing(Incident::date).reversed().thenComparing(Incident::id))
                .toList();
    }

    static int ageDays(Incident incident, LocalDate asOf) {
        return StrictMath.toIntExact(ChronoUnit.DAYS.between(incident.date(), asOf));
    }
}
