package org.sira.planner.risk.backtest;

import java.util.HashMap;
import java.util.Map;

/**
 * A simple method made a fair opponent: with the floor of the risk map, added to its rates, and the {@link Scale} that is
 * learnt over the last windows that had ended by then.
 */
final class ScaledBaseline implements Forecast {

    /** Windows before a forecast that the scale is learnt from. */
    private static final int LEARNT_FROM = 6;

    private final Method method;
    private final Baseline baseline;
    private final CellEvents events;
    private final BacktestPeriod period;
    private final double floor;
    /** By window, as long as they are needed. */
    private final Map<Integer, double[]> unscaled = new HashMap<>();

    /** @param floorPerCellDay that no forecast is below */
    ScaledBaseline(Method method, Baseline baseline, CellEvents events, BacktestPeriod period, double floorPerCellDay) {
        this.method = method;
        this.baseline = baseline;
        this.events = events;
        this.period = period;
        floor = floorPerCellDay * period.horizonDays();
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public double[] expected(int window) {
        double factor = scale(window);
        double[] expected = unscaled(window).clone();
        for (int cell = 0; cell < expected.length; cell++) {
            expected[cell] = factor * expected[cell] + floor;
        }
        unscaled.remove(window - LEARNT_FROM);
        return expected;
    }

    private double scale(int window) {
        Scale scale = new Scale(floor);
        for (int before = window - LEARNT_FROM; before < window; before++) {
            if (events.ageDays(0, period.origin(before)) >= PeriodChoice.SHORTEST_RUN_UP_DAYS) {
                scale.learn(unscaled(before), events.outcome(period.origin(before), period.origin(before + 1)));
            }
        }
        return scale.factor();
    }

    private double[] unscaled(int window) {
        return unscaled.computeIfAbsent(window, asked -> period.perWindow(baseline.rates(period.origin(asked))));
    }
}
