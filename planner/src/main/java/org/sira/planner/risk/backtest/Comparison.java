package org.sira.planner.risk.backtest;

import java.util.List;

/**
 * The risk map beside a simpler method.
 *
 * @param hitRate by how much more of the incidents it caught in {@link MethodFigures#SECOND_SHARE} of the cells
 * @param logLoss by how much less its log-loss was
 */
public record Comparison(Method with, PairedDifference hitRate, PairedDifference logLoss, Verdict verdict) {

    static Comparison of(Method with, List<OriginFigures> origins, int cells) {
        double[] caught = new double[origins.size()];
        double[] events = new double[caught.length];
        double[] loss = new double[caught.length];
        double[] sizes = new double[caught.length];
        int windows = 0;
        int allEvents = 0;
        for (int i = 0; i < caught.length; i++) {
            OriginFigures origin = origins.get(i);
            OriginFigures.OfMethod map = origin.of(Method.RISK_MAP);
            OriginFigures.OfMethod other = origin.of(with);
            caught[i] = map.caughtInSecond() - other.caughtInSecond();
            events[i] = origin.events();
            loss[i] = (other.logLoss() - map.logLoss()) * cells;
            sizes[i] = cells;
            windows += origin.events() > 0 ? 1 : 0;
            allEvents += origin.events();
        }
        PairedDifference hitRate = PairedDifference.of(caught, events);
        PairedDifference logLoss = PairedDifference.of(loss, sizes);
        return new Comparison(with, hitRate, logLoss, Verdict.of(hitRate, logLoss, windows, allEvents));
    }
}
