package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** Differences 1, 2, 3, 4, 5 of windows of size 1: mean 3, standard error √(2.5/5), t of 4 degrees 2.776. */
    @Test
    void theMarginOfEqualWindowsIsThatOfAMean() {
        PairedDifference difference = PairedDifference.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 1, 1, 1, 1});

        assertThat(difference.estimate()).isEqualTo(3);
        assertThat(difference.margin()).isCloseTo(2.776 * StrictMath.sqrt(0.5), within(0.01));
        assertThat(difference.sign()).isOne();
    }

    /** 2 of 4 and 0 of 2: the ratio is 1/3, the rests 2/3 and −2/3. */
    @Test
    void windowsCountByTheirSize() {
        PairedDifference difference = PairedDifference.of(new double[] {2, 0}, new double[] {4, 2});

        double error = StrictMath.sqrt(2 * 4 / 9.0 * 2) / 6;
        assertThat(difference.estimate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(difference.margin()).isCloseTo(PairedDifference.quantile(1) * error, within(1e-12));
    }

    @Test
    void windowsWithoutIncidentsSayNothing() {
        PairedDifference some = PairedDifference.of(new double[] {1, 2, 3}, new double[] {2, 2, 2});

        assertThat(PairedDifference.of(new double[] {1, 0, 2, 0, 3}, new double[] {2, 0, 2, 0, 2}))
                .isEqualTo(some);
        assertThat(PairedDifference.of(new double[] {0}, new double[] {0}).sign())
                .isZero();
        assertThat(PairedDifference.of(new double[] {5}, new double[] {9}).sign())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 2.571", "9, 2.262", "29, 2.045", "200, 1.972"})
    void quantilesAreStudents(int degrees, double expected) {
        assertThat(PairedDifference.quantile(degrees)).isCloseTo(expected, within(0.004));
    }

    @ParameterizedTest
    @CsvSource({
        " 1,  1, 6, 50, BETTER",
        " 1,  0, 6, 50, NO_BETTER",
        " 0,  1, 6, 50, NO_BETTER",
        " 0,  0, 6, 50, NO_BETTER",
        " 1, -1, 6, 50, NO_BETTER",
        "-1,  0, 6, 50, WORSE",
        " 0, -1, 6, 50, WORSE",
        "-1, -1, 6, 50, WORSE",
        " 1,  1, 5, 50, TOO_LITTLE",
        " 1,  1, 6, 49, TOO_LITTLE"
    })
    void bothFiguresMustBeBetter(int hitRate, int logLoss, int windows, int events, Verdict expected) {
        assertThat(Verdict.of(new PairedDifference(hitRate, 0.5), new PairedDifference(logLoss, 0.5), windows, events))
                .isEqualTo(expected);
    }
}
