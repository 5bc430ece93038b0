package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.risk.RiskSettings;

class BacktestTest {

    private static final RiskSettings SETTINGS = RiskSettings.standard();

    private final SyntheticHistory history = SyntheticHistory.selfExciting(16, 2000, 4, 1);

    @Test
    void whereViolenceBreedsViolenceTheMapIsBetterThanBothOthers() {
        BacktestResult result = history.backtest();

        assertThat(result.comparisons())
                .extracting(Comparison::with, Comparison::verdict)
                .containsExactly(tuple(Method.COUNT, Verdict.BETTER), tuple(Method.HEAT_MAP, Verdict.BETTER));
        MethodFigures map = result.of(Method.RISK_MAP);
        assertThat(Stream.of(Method.COUNT, Method.HEAT_MAP).map(result::of)).allSatisfy(other -> {
            assertThat(map.logLoss()).isLessThan(other.logLoss());
            assertThat(map.hitRate(MethodFigures.FIRST_SHARE)).isGreaterThan(other.hitRate(MethodFigures.FIRST_SHARE));
            assertThat(map.hitRate(MethodFigures.SECOND_SHARE))
                    .isGreaterThan(other.hitRate(MethodFigures.SECOND_SHARE));
        });
    }

    @Test
    void whereNothingIsToBeKnownTheMapIsNoBetterThanCounting() {
        for (long seed = 1; seed <= 3; seed++) {
            BacktestResult result =
                    SyntheticHistory.withoutStructure(16, 2000, 4, seed).backtest();

            assertThat(result.with(Method.COUNT).verdict()).isEqualTo(Verdict.NO_BETTER);
            assertThat(result.of(Method.RISK_MAP).hitRate(MethodFigures.SECOND_SHARE))
                    .isCloseTo(0.1, within(0.04));
            assertThat(result.of(Method.RISK_MAP).auc().orElseThrow()).isCloseTo(0.5, within(0.03));
        }
    }

    @Test
    void aFewIncidentsAreTooLittleToTell() {
        SyntheticHistory few = SyntheticHistory.withoutStructure(16, 40, 4, 1);

        assertThat(few.backtest().comparisons()).extracting(Comparison::verdict).containsOnly(Verdict.TOO_LITTLE);
    }

    /** Whatever happens from its first day on, a forecast stays the same, to the last bit. */
    @Test
    void noForecastKnowsTheFuture() {
        BacktestPeriod period = history.standardPeriod().period();
        int window = 12;
        LocalDate origin = period.origin(window);
        Random random = new Random(3);
        List<Incident> otherFuture = new ArrayList<>();
        for (Incident incident : history.incidents()) {
            if (incident.date().isBefore(origin)) {
                otherFuture.add(incident);
            } else if (random.nextBoolean()) {
                otherFuture.add(new Incident(
                        "other " + incident.id(),
                        random.nextBoolean() ? origin : incident.date(),
                        history.places()
                                .get(random.nextInt(history.places().size()))
                                .position(),
                        GeoPrecision.EXACT,
                        incident.channel(),
                        "",
                        0,
                        1));
            }
        }
        List<double[][]> known = forecasts(history.incidents(), period, window);
        List<double[][]> changed = forecasts(otherFuture, period, window);

        assertThat(changed).hasSameSizeAs(known);
        for (int method = 0; method < known.size(); method++) {
            assertThat(changed.get(method)).isDeepEqualTo(known.get(method));
        }
        // The same events do change the forecast after them, so that the comparison can fail.
        assertThat(forecasts(otherFuture, period, window + 1).get(0)[window + 1])
                .isNotEqualTo(forecasts(history.incidents(), period, window + 1).get(0)[window + 1]);
    }

    @Test
    void whatHappensAfterAWindowChangesNothingOfIt() {
        PeriodChoice.Chosen chosen = history.standardPeriod();
        int window = 20;
        LocalDate end = chosen.period().origin(window + 1);
        List<Incident> withoutFuture = history.incidents().stream()
                .filter(incident -> incident.date().isBefore(end))
                .toList();

        List<OriginFigures> shorter = run(history.with(withoutFuture), chosen).origins();

        assertThat(shorter.subList(0, window + 1))
                .isEqualTo(run(history, chosen).origins().subList(0, window + 1));
    }

    @Test
    void theOrderOfTheFileDecidesNothing() {
        List<Incident> shuffled = new ArrayList<>(history.incidents());
        Collections.shuffle(shuffled, new Random(5));

        assertThat(history.with(shuffled).backtest()).isEqualTo(history.backtest());
    }

    @Test
    void incidentsOfAnAreaAndOutsideOfAllCellsAreCountedApart() {
        PeriodChoice.Chosen chosen = history.standardPeriod();
        List<Incident> vague = history.incidents().stream()
                .map(incident -> new Incident(
                        incident.id(),
                        incident.date(),
                        incident.position(),
                        GeoPrecision.AREA,
                        incident.channel(),
                        "",
                        0,
                        1))
                .toList();
        BacktestResult result = run(history, chosen);
        BacktestResult unplaced = run(history.with(vague), chosen);

        assertThat(result.outside()).isPositive();
        assertThat(result.unplaced()).isZero();
        assertThat(unplaced.events()).isZero();
        assertThat(unplaced.unplaced()).isEqualTo(result.events() + result.outside());
    }

    @Test
    void theListenerHearsOfEachForecastAndMayEndIt() {
        List<Integer> done = new ArrayList<>();
        BacktestListener impatient = new BacktestListener() {
            @Override
            public void progressed(int forecasts, int of) {
                done.add(forecasts);
                assertThat(of).isEqualTo(history.standardPeriod().period().origins());
            }

            @Override
            public boolean stopRequested() {
                return done.size() == 3;
            }
        };

        BacktestResult stopped = Backtest.run(
                        history.incidents(),
                        history.places(),
                        history.roads(),
                        history.standardPeriod(),
                        SETTINGS,
                        impatient)
                .orElseThrow();

        assertThat(done).containsExactly(1, 2, 3);
        BacktestPeriod whole = history.standardPeriod().period();
        BacktestPeriod three = new BacktestPeriod(whole.from(), whole.from().plusDays(89), 30);
        assertThat(stopped).isEqualTo(run(history, new PeriodChoice.Chosen(stopped.history(), three)));
    }

    @Test
    void stoppedBeforeTheFirstForecastThereIsNoResult() {
        BacktestListener atOnce = new BacktestListener() {
            @Override
            public void progressed(int done, int of) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        };

        assertThat(Backtest.run(
                        history.incidents(),
                        history.places(),
                        history.roads(),
                        history.standardPeriod(),
                        SETTINGS,
                        atOnce))
                .isEmpty();
    }

    /** What each method expects, from the first window to one. */
    private List<double[][]> forecasts(List<Incident> incidents, BacktestPeriod period, int last) {
        return Backtest.of(incidents, history.cells(), period, SETTINGS).forecasts().stream()
                .map(forecast -> {
                    double[][] expected = new double[last + 1][];
                    for (int window = 0; window <= last; window++) {
                        expected[window] = forecast.expected(window);
                    }
                    return expected;
                })
                .toList();
    }

    private static BacktestResult run(SyntheticHistory history, PeriodChoice.Chosen chosen) {
        return Backtest.run(
                        history.incidents(),
                        history.places(),
                        history.roads(),
                        chosen,
                        SETTINGS,
                        BacktestListener.none())
                .orElseThrow();
    }
}
