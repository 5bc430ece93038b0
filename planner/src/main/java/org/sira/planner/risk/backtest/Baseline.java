package org.sira.planner.risk.backtest;

import java.time.LocalDate;

/** A simple way to forecast, which the model has to beat. */
interface Baseline {

    /**
     * Incidents per day in each cell, from those strictly before the day.
     *
     * @param day later than the first incident
     */
    double[] rates(LocalDate day);
}
