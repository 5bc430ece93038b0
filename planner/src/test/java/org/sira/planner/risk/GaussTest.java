package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1e-8, 1.1283791670955126e-8",
        "0.1, 0.1124629160182849",
        "0.5, 0.5204998778130465",
        "1, 0.8427007929497149",
        "1.5, 0.9661051464753108",
        "2, 0.9953222650189527",
        "3, 0.9999779095030014",
        "4, 0.9999999845827421",
        "5.9, 1",
        "6, 1",
        "40, 1"
    })
    void agreesWithTheTables(double x, double erf) {
        assertThat(Gauss.erf(x)).isCloseTo(erf, within(1e-14));
        assertThat(Gauss.erf(-x)).isEqualTo(-Gauss.erf(x));
    }

    @Test
    void twoThirdsLieWithinOneSigma() {
        assertThat(Gauss.massBelow(3, 3) - Gauss.massBelow(-3, 3)).isCloseTo(0.6826894921370859, within(1e-14));
    }
}
