package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;

class PeriodChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void aYearIsLeftToLearnFromAndTheNewestIncidentIsTheLastDay() {
        PeriodChoice choice = choose(history(0, 500), FIRST.plusDays(600), null, null);

        assertThat(choice).isInstanceOfSatisfying(PeriodChoice.Chosen.class, chosen -> {
            assertThat(chosen.period()).isEqualTo(new BacktestPeriod(FIRST.plusDays(365), FIRST.plusDays(500), 30));
            assertThat(chosen.period().origins()).isEqualTo(4);
            assertThat(chosen.period().origin(3)).isEqualTo(FIRST.plusDays(365 + 90));
            assertThat(chosen.runUpDays()).isEqualTo(365);
        });
    }

    @Test
    void twelveMonthsAreTooShortUnlessSomebodyChoosesTheFirstDay() {
        List<Incident> year = history(0, 364);
        LocalDate asOf = FIRST.plusDays(365);

        assertThat(choose(year, asOf, null, null)).isInstanceOfSatisfying(PeriodChoice.TooShort.class, tooShort -> {
            assertThat(tooShort.history().days()).isEqualTo(365);
            assertThat(tooShort.neededDays()).isEqualTo(395);
            assertThat(tooShort.earliestFrom()).contains(FIRST.plusDays(90));
        });
        assertThat(choose(year, asOf, FIRST.plusDays(90), null))
                .isInstanceOfSatisfying(
                        PeriodChoice.Chosen.class,
                        chosen -> assertThat(chosen.period().origins()).isEqualTo(9));
        assertThat(((PeriodChoice.TooShort) choose(history(0, 100), asOf, null, null)).earliestFrom())
                .isEmpty();
    }

    @Test
    void aHistoryThatJustSufficesHasOneWindow() {
        assertThat(choose(history(0, 394), FIRST.plusDays(400), null, null))
                .isInstanceOfSatisfying(
                        PeriodChoice.Chosen.class,
                        chosen -> assertThat(chosen.period().origins()).isEqualTo(1));
        assertThat(choose(history(0, 393), FIRST.plusDays(400), null, null)).isInstanceOf(PeriodChoice.TooShort.class);
    }

    @Test
    void daysThatCannotBeMeantAreRefused() {
        List<Incident> incidents = history(0, 500);
        LocalDate asOf = FIRST.plusDays(501);

        assertThat(choose(incidents, asOf, FIRST.plusDays(89), null))
                .isInstanceOfSatisfying(
                        PeriodChoice.FromTooEarly.class,
                        early -> assertThat(early.earliest()).isEqualTo(FIRST.plusDays(90)));
        assertThat(choose(incidents, asOf, null, asOf))
                .isInstanceOfSatisfying(
                        PeriodChoice.ToTooLate.class,
                        late -> assertThat(late.latest()).isEqualTo(asOf.minusDays(1)));
        assertThat(choose(incidents, asOf, FIRST.plusDays(480), null)).isInstanceOf(PeriodChoice.NoWindow.class);
        assertThat(choose(List.of(), asOf, null, null)).isEqualTo(new PeriodChoice.NoHistory(asOf));
    }

    @Test
    void whatLiesAfterTheDayOfReferenceOrCountsNothingIsNoHistory() {
        List<Incident> all =
                List.of(incident(0, 1), incident(100, 1), incident(150, 0), incident(200, 1), incident(201, 1));

        assertThat(HistorySpan.of(all, FIRST.plusDays(200))).contains(new HistorySpan(FIRST, FIRST.plusDays(100), 2));
    }

    @Test
    void aPeriodHoldsAWindow() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new BacktestPeriod(FIRST, FIRST.plusDays(28), 30))
                .withMessageContaining("no window of 30 days");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new BacktestPeriod(FIRST, FIRST.plusDays(28), 6))
                .withMessageContaining("from 7 to 180");
    }

    private static PeriodChoice choose(List<Incident> incidents, LocalDate asOf, LocalDate from, LocalDate to) {
        return PeriodChoice.of(incidents, asOf, Optional.ofNullable(from), Optional.ofNullable(to), 30);
    }

    private static List<Incident> history(int firstDay, int lastDay) {
        return LongStream.rangeClosed(firstDay, lastDay)
                .mapToObj(day -> incident(day, 1))
                .toList();
    }

    private static Incident incident(long day, double weight) {
        return new Incident(
                "I" + day,
                FIRST.plusDays(day),
                new GeoPoint(11, -6),
                GeoPrecision.EXACT,
                IncidentChannel.OTHER,
                "Attack",
                0,
                weight);
    }
}
