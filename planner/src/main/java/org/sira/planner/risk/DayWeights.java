package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.List;

/** The weights that incidents have on one day. */
record DayWeights(LocalDate day, Decay own, Decay near) {

    /**
     * @param youngestFirst incidents of which those before the day count; their oldest tells how long the history is
     */
    static DayWeights on(LocalDate day, List<SpreadIncident> youngestFirst, RiskSettings settings) {
        int historyDays = settings.shortestHistoryDays();
        if (!youngestFirst.isEmpty()) {
            SpreadIncident oldest = youngestFirst.get(youngestFirst.size() - 1);
            historyDays = StrictMath.max(historyDays, oldest.ageDays(day));
        }
        return new DayWeights(
                day,
                new Decay(settings.ownHalfLifeDays(), historyDays),
                new Decay(settings.nearHalfLifeDays(), historyDays));
    }

    boolean counts(SpreadIncident incident) {
        return incident.incident().date().isBefore(day);
    }

    double own(SpreadIncident incident) {
        return incident.incident().weight() * own.weight(incident.ageDays(day));
    }

    double near(SpreadIncident incident) {
        return incident.incident().weight() * near.weight(incident.ageDays(day));
    }
}
