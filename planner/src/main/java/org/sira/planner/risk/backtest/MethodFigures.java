package org.sira.planner.risk.backtest;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a method did over all windows.
 *
 * @param areas what was caught, by share of cells searched
 * @param auc how often, of a cell with an incident and one without in the same window, the first had the higher forecast: 0.5
 *     is chance. Absent when no cell was hit
 * @param logLoss mean of −ln(chance given to what happened) over cells and windows; less is better
 * @param bands those that hold a forecast, from low to high
 */
public record MethodFigures(
        Method method, List<Area> areas, OptionalDouble auc, double logLoss, List<CalibrationBand> bands) {

    /** The most dangerous twentieth and tenth of the cells: what a planner can keep an eye on. */
    public static final double FIRST_SHARE = 0.05;

    public static final double SECOND_SHARE = 0.1;

    static final List<Double> SHARES = List.of(
            0.0, 0.01, 0.02, 0.03, FIRST_SHARE, 0.075, SECOND_SHARE, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

    /**
     * @param cells share of the populated cells, the most dangerous first
     * @param caught share of all incidents that fell into them; 0 when there was none
     */
    public record Area(double cells, double caught) {}

    public MethodFigures {
        areas = List.copyOf(areas);
        bands = List.copyOf(bands);
    }

    /** The share of incidents in the most dangerous share of cells, which is one of {@link #areas}. */
    public double hitRate(double share) {
        return areas.stream()
                .filter(area -> area.cells() == share)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The area of %s was not measured.".formatted(share)))
                .caught();
    }

    /**
     * How many times more incidents a searched cell holds than a cell on the average: the predictive accuracy index (Chainey,
     * Tompson and Uhlig 2008).
     */
    public double accuracyIndex(double share) {
        return hitRate(share) / share;
    }
}
