package org.sira.planner.risk.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Adds up how a method did, forecast by forecast. */
final class Tally {

    private final Method method;
    private final double[] caught = new double[MethodFigures.SHARES.size()];
    private final int[] bandCells = new int[CalibrationBand.BORDERS.size() - 1];
    private final int[] bandHit = new int[bandCells.length];
    private final double[] bandForecast = new double[bandCells.length];
    private int events;
    private double cells;
    private double pairs;
    private double pairsInOrder;
    private double loss;

    Tally(Method method) {
        this.method = method;
    }

    /**
     * Adds one forecast.
     *
     * @param expected events in each cell; the chance of at least one is 1 − e^−expected
     * @return the figures of this forecast alone
     */
    OriginFigures.OfMethod add(double[] expected, Outcome outcome) {
        Ranking ranking = Ranking.of(expected, outcome.counts());
        for (int i = 0; i < caught.length; i++) {
            caught[i] += ranking.caught(MethodFigures.SHARES.get(i));
        }
        double lossHere = 0;
        double expectedHit = 0;
        for (int cell = 0; cell < expected.length; cell++) {
            double chance = -StrictMath.expm1(-expected[cell]);
            lossHere += outcome.hit(cell) ? -StrictMath.log(chance) : expected[cell];
            expectedHit += chance;
            int band = CalibrationBand.bandOf(chance);
            bandCells[band]++;
            bandHit[band] += outcome.hit(cell) ? 1 : 0;
            bandForecast[band] += chance;
        }
        events += outcome.events();
        cells += expected.length;
        pairs += ranking.pairs();
        pairsInOrder += ranking.pairsInOrder();
        loss += lossHere;
        return new OriginFigures.OfMethod(
                method,
                ranking.caught(MethodFigures.FIRST_SHARE),
                ranking.caught(MethodFigures.SECOND_SHARE),
                ratio(ranking.pairsInOrder(), ranking.pairs()),
                lossHere / expected.length,
                expectedHit);
    }

    MethodFigures figures() {
        List<MethodFigures.Area> areas = new ArrayList<>();
        for (int i = 0; i < caught.length; i++) {
            areas.add(new MethodFigures.Area(MethodFigures.SHARES.get(i), events == 0 ? 0 : caught[i] / events));
        }
        List<CalibrationBand> bands = new ArrayList<>();
        for (int band = 0; band < bandCells.length; band++) {
            if (bandCells[band] > 0) {
                bands.add(new CalibrationBand(
                        CalibrationBand.BORDERS.get(band),
                        CalibrationBand.BORDERS.get(band + 1),
                        bandForecast[band] / bandCells[band],
                        bandHit[band],
                        bandCells[band]));
            }
        }
        return new MethodFigures(method, areas, ratio(pairsInOrder, pairs), loss / cells, bands);
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
