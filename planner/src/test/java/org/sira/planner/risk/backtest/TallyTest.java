package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two windows of ten cells, worked by hand. */
class TallyTest {

    private static final double EVEN_CHANCE = StrictMath.log(2);
    private static final double CHANCE_OF_ONE_IN_TEN = -StrictMath.log(0.9);

    private final Tally tally = new Tally(Method.RISK_MAP);

    @Test
    void figuresOfTwoWindows() {
        // The first cell has an even chance and is hit by three incidents; of the others, 1 in 10, one is hit by one.
        OriginFigures.OfMethod first = tally.add(forecast(), outcome(3, 0, 0, 0, 1, 0, 0, 0, 0, 0));
        // Nothing happens.
        OriginFigures.OfMethod second = tally.add(forecast(), outcome(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        MethodFigures figures = tally.figures();

        assertThat(first.caughtInSecond()).isEqualTo(3);
        assertThat(first.caughtInFirst()).isEqualTo(1.5);
        assertThat(figures.hitRate(0.1)).isEqualTo(0.75);
        assertThat(figures.accuracyIndex(0.1)).isCloseTo(7.5, within(1e-12));

        // 2 × 8 pairs: the first cell is before all 8, the other one equal to all 8.
        assertThat(first.auc().orElseThrow()).isEqualTo((8 + 4) / 16.0);
        assertThat(second.auc()).isEmpty();
        assertThat(figures.auc().orElseThrow()).isEqualTo(0.75);

        double quiet = -StrictMath.log(0.9);
        double lossFirst = -StrictMath.log(0.5) - StrictMath.log(0.1) + 8 * quiet;
        double lossSecond = -StrictMath.log(0.5) + 9 * quiet;
        assertThat(first.logLoss()).isCloseTo(lossFirst / 10, within(1e-12));
        assertThat(second.logLoss()).isCloseTo(lossSecond / 10, within(1e-12));
        assertThat(figures.logLoss()).isCloseTo((lossFirst + lossSecond) / 20, within(1e-12));

        assertThat(first.cellsExpected()).isCloseTo(0.5 + 9 * 0.1, within(1e-12));
        assertThat(figures.bands()).hasSize(2);
        assertThat(figures.bands().get(0)).satisfies(band -> {
            assertThat(band.from()).isEqualTo(0.1);
            assertThat(band.forecast()).isCloseTo(0.1, within(1e-12));
            assertThat(band.forecasts()).isEqualTo(18);
            assertThat(band.hit()).isEqualTo(1);
        });
        assertThat(figures.bands().get(1)).satisfies(band -> {
            assertThat(band.forecast()).isCloseTo(0.5, within(1e-12));
            assertThat(band.observed()).isEqualTo(0.5);
        });
    }

    @Test
    void withoutAnyIncidentNothingIsCaught() {
        tally.add(forecast(), outcome(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(tally.figures().hitRate(0.1)).isZero();
        assertThat(tally.figures().auc()).isEmpty();
    }

    /** Wilson's interval of 1 in 10, as in Newcombe (1998). */
    @Test
    void theIntervalOfAnObservedShare() {
        CalibrationBand band = new CalibrationBand(0.1, 0.2, 0.15, 1, 10);

        assertThat(band.observedAtLeast()).isCloseTo(0.0179, within(1e-4));
        assertThat(band.observedAtMost()).isCloseTo(0.4042, within(1e-4));
    }

    @Test
    void everyChanceHasABand() {
        assertThat(CalibrationBand.bandOf(0)).isZero();
        assertThat(CalibrationBand.bandOf(0.005)).isEqualTo(1);
        assertThat(CalibrationBand.bandOf(1)).isEqualTo(CalibrationBand.BORDERS.size() - 2);
    }

    private static double[] forecast() {
        double[] expected = new double[10];
        Arrays.fill(expected, CHANCE_OF_ONE_IN_TEN * (1 + 1e-12));
        expected[0] = EVEN_CHANCE;
        return expected;
    }

    private static Outcome outcome(int... counts) {
        return new Outcome(counts, 0, 0);
    }
}
