package org.sira.planner.risk.backtest;

/** A way to forecast where incidents will happen. */
public enum Method {
    /** The risk map of Sira: {@link org.sira.planner.risk.PopulatedCells.Rates}. */
    RISK_MAP,
    /** The number of incidents in a cell in the last twelve months. */
    COUNT,
    /** A heat map: incidents smeared out over 12 km, their weight halving in 180 days. */
    HEAT_MAP
}
