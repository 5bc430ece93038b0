package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.planner.model.RiskClass;
import org.sira.planner.risk.ClassBorders.Border;

class ClassBordersTest {

    private final ClassBorders borders = ClassBorders.standard();

    @ParameterizedTest
    @CsvSource({"0.24, LOW", "0.25, MODERATE", "0.99, MODERATE", "1, HIGH", "2.99, HIGH", "3.01, EXTREME"})
    void aSteadyRateHasTheClassOfTheTable(double rate, RiskClass expected) {
        assertThat(borders.classOf(days(rate, rate, rate), days(0, 0, 0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.05, 0.95, 0.90, HIGH, fell below 1 but not below 0.7",
        "1.05, 0.65, 0.90, MODERATE, was below 0.7 in between",
        "0.95, 1.05, 0.71, HIGH, entered a day ago",
        "0.95, 1.05, 0.69, MODERATE, fell below 0.7",
        "0.99, 0.99, 0.99, MODERATE, was never at 1 in the three days",
        "0.10, 0.10, 1.00, HIGH, rises at once",
        "3.20, 2.90, 2.50, EXTREME, fell below 3 but not below 2.1",
        "3.20, 2.00, 2.50, HIGH, was below 2.1 in between",
        "9.00, 9.00, 0.20, LOW, holds nothing that is far gone",
        "0.26, 0.26, 0.24, LOW, MODERATE has no memory"
    })
    void hysteresisLooksBackTwoDays(double first, double second, double third, RiskClass expected, String why) {
        assertThat(borders.classOf(days(first, second, third), days(0, 0, 0)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.20, 0.20, 0.20, HIGH",
        "0.19, 0.19, 0.19, MODERATE",
        "0.20, 0.15, 0.14, HIGH",
        "0.20, 0.13, 0.15, MODERATE"
    })
    void dangerOnTheRoadAloneMakesHigh(double first, double second, double third, RiskClass expected) {
        assertThat(borders.classOf(days(0.5, 0.5, 0.5), days(first, second, third)))
                .isEqualTo(expected);
    }

    @Test
    void oneMeasureDoesNotHoldWhatOnlyTheOtherEntered() {
        // given a road that was HIGH by danger on the road, whose rate of all events never reached 1
        assertThat(borders.classOf(days(0.9, 0.9, 0.9), days(0.25, 0.1, 0.1))).isEqualTo(RiskClass.MODERATE);
    }

    @Test
    void aBorderIsLeftBelowWhereItIsEntered() {
        assertThatThrownBy(() -> new Border(1, 1.2))
                .hasMessage("Border of a risk class: left below 1.2, entered at 1.0;"
                        + " the first must be above 0 and not above the second.");
    }

    private static double[] days(double... rates) {
        return rates;
    }
}
