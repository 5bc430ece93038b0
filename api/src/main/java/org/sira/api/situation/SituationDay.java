package org.sira.api.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Operation;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;

/**
 * What was known on one day.
 *
 * @param risk of that day, from the incidents before it
 * @param incidents those before it, newest first; those of the day itself and later do not count and are not shown
 */
record SituationDay(
        SituationHistory history, LocalDate day, RiskMap risk, List<Corridor> corridors, List<Incident> incidents) {

    SituationDay {
        corridors = List.copyOf(corridors);
        incidents = List.copyOf(incidents);
    }

    Operation operation() {
        return history.facts().operation();
    }

    /** Whether it is the day of reference of the data. */
    boolean newest() {
        return day.equals(history.lastDay());
    }

    int ageDays(Incident incident) {
        return StrictMath.toIntExact(ChronoUnit.DAYS.between(incident.date(), day));
    }
}
