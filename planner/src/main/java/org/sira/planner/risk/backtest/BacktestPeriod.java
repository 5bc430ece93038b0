package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The days that forecasts are held against: windows of {@code horizonDays}, one behind the other from {@code from} on. Each
 * is forecast on its first day, from what happened before. They do not overlap, so that each counts once.
 *
 * @param to the last day that may be looked at
 */
public record BacktestPeriod(LocalDate from, LocalDate to, int horizonDays) {

    /** What the model was fitted for. */
    public static final int STANDARD_HORIZON_DAYS = 30;

    public static final int SHORTEST_HORIZON_DAYS = 7;
    public static final int LONGEST_HORIZON_DAYS = 180;

    public BacktestPeriod {
        if (horizonDays < SHORTEST_HORIZON_DAYS || horizonDays > LONGEST_HORIZON_DAYS) {
            throw new IllegalArgumentException("horizonDays is %d but must lie from %d to %d."
                    .formatted(horizonDays, SHORTEST_HORIZON_DAYS, LONGEST_HORIZON_DAYS));
        }
        if (from.plusDays(horizonDays - 1).isAfter(to)) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no window of %d days.".formatted(from, to, horizonDays));
        }
    }

    /** How many windows end by the last day. */
    public int origins() {
        return StrictMath.toIntExact((ChronoUnit.DAYS.between(from, to) + 1) / horizonDays);
    }

    /** The first day of a window: 0 is the first of the period, negative ones lie before it. */
    public LocalDate origin(int number) {
        return from.plusDays((long) number * horizonDays);
    }

    /** The windows from the first on, so many of them, and nothing after. */
    BacktestPeriod first(int windows) {
        return new BacktestPeriod(from, origin(windows).minusDays(1), horizonDays);
    }

    /** Rates per day as expected events of a window. */
    double[] perWindow(double[] perDay) {
        return Arrays.stream(perDay).map(rate -> rate * horizonDays).toArray();
    }
}
