package org.sira.planner.risk.backtest;

import org.sira.planner.risk.PopulatedCells;

/** The risk map, as planners see it. */
final class ModelForecast implements Forecast {

    private final PopulatedCells.Rates rates;
    private final BacktestPeriod period;

    ModelForecast(PopulatedCells.Rates rates, BacktestPeriod period) {
        this.rates = rates;
        this.period = period;
    }

    @Override
    public Method method() {
        return Method.RISK_MAP;
    }

    @Override
    public double[] expected(int window) {
        return period.perWindow(rates.on(period.origin(window)));
    }
}
