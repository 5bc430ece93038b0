package org.sira.planner.risk.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.risk.PopulatedCells;
import org.sira.planner.risk.RiskSettings;

/**
 * Forecasts of the past. On the first day of each window every method says for every populated cell how many incidents it
 * expects there until the window ends, from the incidents strictly before that day. Then what happened is looked at.
 */
public final class Backtest {

    private final BacktestPeriod period;
    private final CellEvents events;
    private final List<Forecast> forecasts;

    private Backtest(List<Incident> incidents, PopulatedCells cells, BacktestPeriod period, RiskSettings settings) {
        this.period = period;
        events = CellEvents.of(incidents, cells);
        double floor = settings.floorPerCellDay();
        forecasts = List.of(
                new ModelForecast(cells.rates(incidents, settings), period),
                new ScaledBaseline(Method.COUNT, new CountBaseline(events), events, period, floor),
                new ScaledBaseline(Method.HEAT_MAP, new HeatMapBaseline(events), events, period, floor));
    }

    /**
     * Runs the backtest, in one thread.
     *
     * @param incidents in any order, which decides nothing
     * @param places all that roads join
     * @param chosen of these incidents
     * @return of the windows judged until the listener asked to stop; empty when there was none
     * @throws IllegalArgumentException when there is no place, or a road names one that is not there
     */
    public static Optional<BacktestResult> run(
            List<Incident> incidents,
            List<Place> places,
            List<RoadSegment> roads,
            PeriodChoice.Chosen chosen,
            RiskSettings settings,
            BacktestListener listener) {
        PopulatedCells cells = PopulatedCells.of(places, roads, settings);
        Backtest backtest = of(incidents, cells, chosen.period(), settings);
        List<Tally> tallies = backtest.forecasts.stream()
                .map(forecast -> new Tally(forecast.method()))
                .toList();
        List<OriginFigures> origins = new ArrayList<>();
        int windows = chosen.period().origins();
        for (int window = 0; window < windows && !listener.stopRequested(); window++) {
            origins.add(backtest.judge(window, tallies));
            listener.progressed(window + 1, windows);
        }
        if (origins.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BacktestResult(
                chosen.history(),
                chosen.period().first(origins.size()),
                cells.count(),
                origins,
                tallies.stream().map(Tally::figures).toList(),
                List.of(
                        Comparison.of(Method.COUNT, origins, cells.count()),
                        Comparison.of(Method.HEAT_MAP, origins, cells.count()))));
    }

    /** What lies after the period is not even looked at. */
    static Backtest of(List<Incident> incidents, PopulatedCells cells, BacktestPeriod period, RiskSettings settings) {
        List<Incident> known = incidents.stream()
                .filter(HistorySpan::counts)
                .filter(incident -> !incident.date().isAfter(period.to()))
                .toList();
        return new Backtest(known, cells, period, settings);
    }

    /** In the order of {@link Method}. */
    List<Forecast> forecasts() {
        return forecasts;
    }

    private OriginFigures judge(int window, List<Tally> tallies) {
        Outcome outcome = events.outcome(period.origin(window), period.origin(window + 1));
        List<OriginFigures.OfMethod> figures = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            figures.add(tallies.get(i).add(forecasts.get(i).expected(window), outcome));
        }
        return new OriginFigures(
                period.origin(window),
                outcome.events(),
                outcome.cellsHit(),
                outcome.outside(),
                outcome.unplaced(),
                figures);
    }
}
