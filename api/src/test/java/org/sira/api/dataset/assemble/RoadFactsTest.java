package org.sira.api.dataset.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.SettingKey;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Horizon;

/** Roads on the days of a plan. Unless settings say otherwise, it rains from 1 June to 31 October. */
class RoadFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, 7, 40, false",
        "2026-05-26, 7, 22, true",
        "2026-06-01, 7, 22, false",
        "2026-10-25, 7, 22, false",
        "2026-10-26, 7, 22, true",
        "2026-11-01, 7, 40, false",
    })
    void theSlowerSpeedCountsWhenTheSeasonChangesOnADayOfThePlan(
            LocalDate firstDay, int days, double kmh, boolean said) {
        Assembly.Ready ready = ready(from(firstDay, days).road(wetKmh(22)));

        assertThat(ready.operation().roads().get(0).truckSpeedKmh()).isEqualTo(kmh);
        assertThat(ready.notices())
                .extracting(Notice::key)
                .isEqualTo(said ? List.of("notice.season-changes") : List.of());
    }

    @Test
    void theNoticeCountsTheRoadsWhoseSpeedsDiffer() {
        Assembly.Ready ready = ready(from(LocalDate.of(2026, 5, 28), 7)
                .road(wetKmh(40))
                .road(wetKmh(30))
                .road(wetKmh(20)));

        assertThat(ready.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.arguments()).containsExactly(2, "R2");
            assertThat(notice.where().cell()).isEqualTo("A3");
        });
    }

    @Test
    void aRoadOfTheDrySeasonIsClosedOnTheDatesOfTheWetOneAndKeepsItsSpeed() {
        Assembly.Ready ready = ready(from(LocalDate.of(2026, 5, 28), 7)
                .road(row -> drySeasonOnly(wetKmh(20).apply(row)))
                .closure("F1", "R1"));

        assertThat(ready.operation().restrictions().closures())
                .extracting(Closure::segmentId, Closure::from, Closure::to)
                .contains(tuple("R1", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 10, 31)))
                .hasSize(2);
        assertThat(ready.operation().roads().get(0).truckSpeedKmh()).isEqualTo(40);
        assertThat(ready.notices()).isEmpty();
    }

    @Test
    void inTheDrySeasonItIsOpen() {
        assertThat(ready(from(LocalDate.of(2026, 11, 1), 28).road(RoadFactsTest::drySeasonOnly))
                        .operation()
                        .restrictions()
                        .closures())
                .isEmpty();
    }

    @Test
    void theSettingsMoveTheWetSeasonWhateverTheirYear() {
        DatasetExamples dataset = from(LocalDate.of(2027, 1, 3), 7)
                .setting(SettingKey.WET_SEASON_FROM, "1999-12-15")
                .setting(SettingKey.WET_SEASON_UNTIL, "2030-01-05")
                .road(RoadFactsTest::drySeasonOnly);

        assertThat(ready(dataset).operation().restrictions().closures())
                .extracting(Closure::from, Closure::to)
                .as("a season over new year")
                .containsExactly(tuple(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 5)));
    }

    @Test
    void aHorizonLiesInOneSeasonOrInBoth() {
        WetSeason season = new WetSeason(MonthDay.of(6, 1), MonthDay.of(10, 31));

        assertThat(season.daysOf(new Horizon(LocalDate.of(2026, 5, 31), 1))).isEqualTo(SeasonDays.DRY);
        assertThat(season.daysOf(new Horizon(LocalDate.of(2026, 5, 31), 2))).isEqualTo(SeasonDays.BOTH);
        assertThat(season.daysOf(new Horizon(LocalDate.of(2026, 10, 31), 1))).isEqualTo(SeasonDays.WET);
        assertThat(season.touching(new Horizon(LocalDate.of(2026, 10, 31), 28)))
                .containsExactly(new WetSeason.Dates(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 10, 31)));
    }

    @Test
    void aFerryComesWithItsHoursAndDelay() {
        var ferry =
                new org.sira.ingest.dataset.Crossing(CrossingType.FERRY, LocalTime.of(7, 0), LocalTime.of(18, 0), 45);

        assertThat(ready(from(LocalDate.of(2026, 11, 1), 7)
                                .road(row -> with(row, row.wetSpeedKmh(), row.season(), Optional.of(ferry))))
                        .operation()
                        .roads()
                        .get(0)
                        .crossing())
                .contains(new Crossing(CrossingKind.FERRY, LocalTime.of(7, 0), LocalTime.of(18, 0), 45));
    }

    private static UnaryOperator<RoadRow> wetKmh(double kmh) {
        return row -> with(row, kmh, row.season(), row.crossing());
    }

    private static RoadRow drySeasonOnly(RoadRow row) {
        return with(row, row.wetSpeedKmh(), RoadSeason.DRY_SEASON, row.crossing());
    }

    private static RoadRow with(
            RoadRow row, double wetKmh, RoadSeason season, Optional<org.sira.ingest.dataset.Crossing> crossing) {
        return new RoadRow(
                row.ref(),
                row.id(),
                row.fromPlaceId(),
                row.toPlaceId(),
                row.lengthKm(),
                row.roadClass(),
                row.surface(),
                row.speedGiven(),
                row.drySpeedKmh(),
                wetKmh,
                season,
                row.maxWeightT(),
                row.oneWay(),
                crossing);
    }

    private static DatasetExamples from(LocalDate firstDay, int days) {
        return new DatasetExamples()
                .setting(SettingKey.FIRST_DAY, firstDay.toString())
                .setting(SettingKey.DAYS, String.valueOf(days))
                .setting(SettingKey.AS_OF, firstDay.toString())
                .place("BOU", PlaceType.DEPOT)
                .place("KOL", PlaceType.TOWN);
    }

    private static Assembly.Ready ready(DatasetExamples dataset) {
        return (Assembly.Ready) new OperationAssembler(IncidentTaxonomy.standard())
                .assemble(dataset.files(), HorizonChoice.ofSettings());
    }
}
