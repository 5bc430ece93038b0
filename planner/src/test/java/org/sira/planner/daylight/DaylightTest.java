package org.sira.planner.daylight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.planner.model.GeoPoint;

class DaylightTest {

    private static final GeoPoint KOLONDIEBA = new GeoPoint(11.089, -6.893);
    private static final Offset<Integer> TWO_MINUTES = within(2);

    @ParameterizedTest
    @CsvSource({
        "2025-12-21, 06:41, 18:09",
        "2025-10-17, 06:16, 18:09",
        "2025-06-21, 06:05, 18:52",
    })
    void theSunRisesAndSetsInSouthernMaliAsKnown(LocalDate date, LocalTime sunrise, LocalTime sunset) {
        DaylightTimes times = Daylight.at(KOLONDIEBA, date);

        assertThat(times.sunriseMin()).isCloseTo(minuteOf(sunrise), TWO_MINUTES);
        assertThat(times.sunsetMin()).isCloseTo(minuteOf(sunset), TWO_MINUTES);
    }

    /** Far from the tropics, where an error in the equations would show most; times in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-20, 06:03, 18:14",
        "2024-06-20, 03:43, 20:21",
        "2024-12-21, 08:04, 15:53",
    })
    void theSunRisesAndSetsInGreenwichAsKnown(LocalDate date, LocalTime sunrise, LocalTime sunset) {
        DaylightTimes times = Daylight.at(new GeoPoint(51.4769, 0), date);

        assertThat(times.sunriseMin()).isCloseTo(minuteOf(sunrise), TWO_MINUTES);
        assertThat(times.sunsetMin()).isCloseTo(minuteOf(sunset), TWO_MINUTES);
    }

    @Test
    void fifteenDegreesFurtherWestTheSunRisesAnHourLater() {
        LocalDate date = LocalDate.of(2025, 10, 17);

        DaylightTimes east = Daylight.at(new GeoPoint(12, -3), date);
        DaylightTimes west = Daylight.at(new GeoPoint(12, -18), date);

        assertThat(west.sunriseMin() - east.sunriseMin()).isCloseTo(60, within(1));
        assertThat(west.sunsetMin() - east.sunsetMin()).isCloseTo(60, within(1));
    }

    @Test
    void aDayInTheFarEastBeginsBeforeMidnightInUtc() {
        DaylightTimes times = Daylight.at(new GeoPoint(0, 150), LocalDate.of(2025, 3, 20));

        assertThat(times.sunriseMin()).isNegative();
        assertThat(times.sunsetMin() - times.sunriseMin()).isCloseTo(727, TWO_MINUTES);
    }

    @Test
    void theMidnightSunDoesNotSet() {
        DaylightTimes times = Daylight.at(new GeoPoint(78.2, 15.6), LocalDate.of(2025, 6, 21));

        assertThat(times.sunsetMin() - times.sunriseMin()).isCloseTo(24 * 60, TWO_MINUTES);
    }

    @Test
    void inThePolarNightThereIsNoDay() {
        DaylightTimes times = Daylight.at(new GeoPoint(78.2, 15.6), LocalDate.of(2025, 12, 21));

        assertThat(times.sunsetMin()).isEqualTo(times.sunriseMin());
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new DaylightTimes(600, 599))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sunset (minute 599) lies before sunrise (minute 600).");
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
