package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import org.sira.planner.model.Incident;

/**
 * The incidents that there are to judge by.
 *
 * @param first day with an incident; {@code last} the newest
 */
public record HistorySpan(LocalDate first, LocalDate last, int incidents) {

    public HistorySpan {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A history begins on %s, after its end on %s.".formatted(first, last));
        }
    }

    /** Of those before the day of reference that count at all; absent when there is none. */
    public static Optional<HistorySpan> of(List<Incident> incidents, LocalDate asOf) {
        LongSummaryStatistics days = incidents.stream()
                .filter(incident -> counts(incident) && incident.date().isBefore(asOf))
                .mapToLong(incident -> incident.date().toEpochDay())
                .summaryStatistics();
        return days.getCount() == 0
                ? Optional.empty()
                : Optional.of(new HistorySpan(
                        LocalDate.ofEpochDay(days.getMin()),
                        LocalDate.ofEpochDay(days.getMax()),
                        StrictMath.toIntExact(days.getCount())));
    }

    /** A kind of incident with weight 0 is no violent event: it is neither learnt from nor looked for. */
    static boolean counts(Incident incident) {
        return incident.weight() > 0;
    }

    /** From the first day to the last, both of them counted. */
    public int days() {
        return StrictMath.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }
}
