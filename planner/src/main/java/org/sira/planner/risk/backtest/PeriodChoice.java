package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Incident;

/** The period that somebody wants judged, or why it cannot be. */
public sealed interface PeriodChoice {

    /** Of incidents that are left to learn from before the first forecast, unless somebody chooses another first day. */
    int STANDARD_RUN_UP_DAYS = 365;

    /** With less to learn from, no forecast means anything. */
    int SHORTEST_RUN_UP_DAYS = 90;

    record Chosen(HistorySpan history, BacktestPeriod period) implements PeriodChoice {

        /** Days of incidents before the first forecast. */
        public int runUpDays() {
            return StrictMath.toIntExact(ChronoUnit.DAYS.between(history.first(), period.from()));
        }
    }

    /** There is no incident before the day of reference. */
    record NoHistory(LocalDate asOf) implements PeriodChoice {}

    /** Neither day was chosen, and after a year to learn from no window is left. */
    record TooShort(HistorySpan history, int neededDays) implements PeriodChoice {

        /** The first day that may be chosen instead, if a window follows it. */
        public Optional<LocalDate> earliestFrom() {
            LocalDate from = history.first().plusDays(SHORTEST_RUN_UP_DAYS);
            int horizonDays = neededDays - STANDARD_RUN_UP_DAYS;
            return from.plusDays(horizonDays - 1).isAfter(history.last()) ? Optional.empty() : Optional.of(from);
        }
    }

    /** Too little history before the first forecast. */
    record FromTooEarly(HistorySpan history, LocalDate from, LocalDate earliest) implements PeriodChoice {}

    /** Of the days after {@code latest} nothing is known. */
    record ToTooLate(HistorySpan history, LocalDate to, LocalDate latest) implements PeriodChoice {}

    /** Not one window fits in. */
    record NoWindow(HistorySpan history, LocalDate from, LocalDate to, int horizonDays) implements PeriodChoice {}

    /**
     * What is not chosen follows from the data: a year to learn from comes first, and the last day is that of the newest
     * incident, since a file that ends there says nothing of the days after it.
     *
     * @param horizonDays as {@link BacktestPeriod} takes it
     */
    static PeriodChoice of(
            List<Incident> incidents,
            LocalDate asOf,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int horizonDays) {
        Optional<HistorySpan> known = HistorySpan.of(incidents, asOf);
        if (known.isEmpty()) {
            return new NoHistory(asOf);
        }
        HistorySpan history = known.get();
        int needed = STANDARD_RUN_UP_DAYS + horizonDays;
        if (from.isEmpty() && to.isEmpty() && history.days() < needed) {
            return new TooShort(history, needed);
        }
        LocalDate first = from.orElse(history.first().plusDays(STANDARD_RUN_UP_DAYS));
        LocalDate last = to.orElse(history.last());
        LocalDate earliest = history.first().plusDays(SHORTEST_RUN_UP_DAYS);
        if (first.isBefore(earliest)) {
            return new FromTooEarly(history, first, earliest);
        }
        if (!last.isBefore(asOf)) {
            return new ToTooLate(history, last, asOf.minusDays(1));
        }
        return first.plusDays(horizonDays - 1).isAfter(last)
                ? new NoWindow(history, first, last, horizonDays)
                : new Chosen(history, new BacktestPeriod(first, last, horizonDays));
    }
}
