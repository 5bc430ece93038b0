package org.sira.planner.risk.backtest;

import java.util.List;

/**
 * The forecasts of about the same chance, and how often they came true.
 *
 * @param from chance of at least one incident in a cell within a window; up to and without {@code below}
 * @param forecast mean chance
 * @param hit forecasts that came true, of {@code forecasts} altogether: one for each cell and window
 */
public record CalibrationBand(double from, double below, double forecast, int hit, int forecasts) {

    /** Narrow where nearly all forecasts are. The last one lies above 1, which then needs no exception. */
    static final List<Double> BORDERS = List.of(0.0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1.01);

    /** For the interval of observed shares: 95 %. */
    private static final double Z = 1.959964;

    static int bandOf(double chance) {
        int band = 0;
        while (chance >= BORDERS.get(band + 1)) {
            band++;
        }
        return band;
    }

    public double observed() {
        return (double) hit / forecasts;
    }

    /** Lower end of the interval in which the true share lies with 95 % (Wilson 1927). */
    public double observedAtLeast() {
        return middle() - halfWidth();
    }

    public double observedAtMost() {
        return middle() + halfWidth();
    }

    private double middle() {
        return (observed() + Z * Z / (2 * forecasts)) / (1 + Z * Z / forecasts);
    }

    private double halfWidth() {
        double share = observed();
        double variance = share * (1 - share) / forecasts + Z * Z / (4.0 * forecasts * forecasts);
        return Z * StrictMath.sqrt(variance) / (1 + Z * Z / forecasts);
    }
}
