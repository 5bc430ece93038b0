package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.OtherFiles.MAIN;
import static org.sira.ingest.OtherFiles.file;
import static org.sira.ingest.OtherFiles.source;
import static org.sira.ingest.OtherFiles.with;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DayOfPeriod;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.PositionTooCoarse;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.RoughDates;
import org.sira.ingest.problem.SupersededIncident;
import org.sira.ingest.schema.KnownSource;

/** Incidents in the layouts of ACLED, UCDP and Insecurity Insight, given beside the main file. Rows are invented. */
class IncidentSourcesTest {

    private static final @Nullable Object[] ACLED = row(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "latitude",
            "longitude",
            "geo_precision",
            "notes",
            "fatalities",
            "timestamp");

    private static @Nullable Object[] acled(String id, String date, int fatalities, Object timestamp) {
        return row(
                id,
                date,
                2025,
                1,
                "Political violence",
                "Battles",
                "Armed clash",
                10.75,
                -6.5,
                1,
                "…",
                fatalities,
                timestamp);
    }

    @Test
    void ofTwoVersionsOfAnEventTheNewerOneHoldsInWhateverOrderTheyCome() {
        InputFile older = file("older.xlsx", ACLED, acled("MLI1", "2025-02-01", 3, 1763800000));
        InputFile newer = file(
                "newer.xlsx",
                ACLED,
                acled("MLI2", "2025-02-02", 0, 1763900000),
                acled("MLI1", "2025-02-01", 5, "1763900000"));
        SupersededIncident told = new SupersededIncident(
                new CellRef("older.xlsx", "data", "A2"), "MLI1", new CellRef("newer.xlsx", "data", "A3"));
        for (ImportResult result : List.of(imported(MAIN, older, newer), imported(MAIN, newer, older))) {
            assertThat(result.dataset().incidents())
                    .extracting(IncidentRow::id, IncidentRow::fatalities)
                    .containsExactlyInAnyOrder(tuple("MLI1", OptionalInt.of(5)), tuple("MLI2", OptionalInt.of(0)));
            assertThat(result.report().problems())
                    .filteredOn(SupersededIncident.class::isInstance)
                    .containsExactly(told);
        }
    }

    @Test
    void incidentsOfWhichOnlyTheWeekOrTheMonthIsKnownAreCounted() {
        List<@Nullable Object[]> rows = new ArrayList<>(List.<@Nullable Object[]>of(ACLED));
        for (int i = 0; i < 5; i++) {
            rows.add(acled("MLI" + i, "2025-02-0" + (i + 1), 0, 1));
            rows.get(i + 1)[3] = List.of(1, 2, "2", 3, "3").get(i);
        }
        rows.add(acled("MLI9", "2025-02-09", 0, 1));
        rows.get(6)[3] = 2;

        ImportResult result = with(rows.toArray(Object[][]::new));

        assertThat(result.dataset().incidents()).hasSize(6);
        assertThat(result.report().problems())
                .filteredOn(RoughDates.class::isInstance)
                .extracting(problem -> problem.where().cell(), ProblemWords.in(Locale.ENGLISH)::text)
                .containsExactly(
                        tuple("D3", "Of 3 incidents only the week is known, not the day."),
                        tuple("D5", "Of 2 incidents only the month is known, not the day."));
        assertThat(ProblemWords.in(Locale.FRENCH).text(new RoughDates(new CellRef("a.xlsx", "data", "D3"), 1, true)))
                .isEqualTo("Pour un incident, seul le mois est connu, pas le jour.");
    }

    @Test
    void theExactnessOfAPositionMayBeToldInWords() {
        ImportResult result = imported(
                MAIN,
                file(
                        "liste.xlsx",
                        row("Identifiant", "Date", "Latitude", "Longitude", "Précision"),
                        row("A", "2025-02-01", 10.75, -6.5, "exacte"),
                        row("B", "2025-02-02", 10.75, -6.5, "Approximative"),
                        row("C", "2025-02-03", 10.75, -6.5, "zone")));
        assertThat(result.dataset().incidents())
                .extracting(IncidentRow::precision)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3));
    }

    @Test
    void headersOfBothAgesAreKnown() {
        assertThat(source(with(ACLED, acled("MLI1", "2025-02-01", 3, 1)))).isEqualTo(KnownSource.ACLED);
        ImportResult old = with(
                row(
                        "data_id",
                        "iso",
                        "event_id_cnty",
                        "event_id_no_cnty",
                        "event_date",
                        "year",
                        "time_precision",
                        "event_type",
                        "sub_event_type",
                        "actor1",
                        "iso3",
                        "latitude",
                        "longitude",
                        "geo_precision",
                        "fatalities",
                        "timestamp"),
                row(
                        8123456,
                        466,
                        "MLI77",
                        77,
                        "31 January 2023",
                        2023,
                        1,
                        "Battles",
                        "Armed clash",
                        "…",
                        "MLI",
                        "10.75",
                        "-6.5",
                        2,
                        4,
                        1675191965));
        assertThat(source(old)).isEqualTo(KnownSource.ACLED_BEFORE_2023);
        assertThat(old.dataset().incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.id()).isEqualTo("MLI77");
            assertThat(incident.date()).isEqualTo("2023-01-31");
            assertThat(incident.precision()).hasValue(2);
        });
    }

    @Test
    void ucdpTellsAPeriodAndSevenPrecisions() {
        ImportResult result = with(
                row(
                        "id",
                        "year",
                        "type_of_violence",
                        "where_prec",
                        "where_coordinates",
                        "adm_1",
                        "latitude",
                        "longitude",
                        "geom_wkt",
                        "country",
                        "date_prec",
                        "date_start",
                        "date_end",
                        "deaths_a",
                        "deaths_b",
                        "low",
                        "best",
                        "high"),
                row(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "#geo+lat",
                        "#geo+lon",
                        null,
                        null,
                        null,
                        "#date+start",
                        "#date+end",
                        null,
                        null,
                        null,
                        "#affected+killed"),
                row(
                        71663,
                        2025,
                        1,
                        1,
                        "Kadiana",
                        "Sikasso",
                        10.75,
                        -6.5,
                        "POINT (-6.5 10.75)",
                        "Mali",
                        2,
                        "2025-10-13",
                        "2025-10-14",
                        0,
                        1,
                        1,
                        2,
                        3),
                row(
                        71664,
                        2025,
                        3,
                        4,
                        "Sikasso",
                        "Sikasso",
                        11.3,
                        -5.7,
                        "",
                        "Mali",
                        1,
                        "2025-10-20",
                        "2025-10-20",
                        0,
                        1,
                        1,
                        1,
                        1),
                row(
                        71665,
                        2025,
                        2,
                        6,
                        "Mali",
                        null,
                        17.5,
                        -3.9,
                        "",
                        "Mali",
                        1,
                        "2025-10-21",
                        "2025-10-21",
                        0,
                        1,
                        1,
                        1,
                        1));
        assertThat(source(result)).isEqualTo(KnownSource.UCDP_GED);
        assertThat(result.dataset().incidents())
                .extracting(
                        IncidentRow::id,
                        row -> row.date().toString(),
                        IncidentRow::type,
                        row -> row.precision().orElseThrow(),
                        row -> row.fatalities().orElseThrow())
                .containsExactly(tuple("71663", "2025-10-14", "1", 1, 2), tuple("71664", "2025-10-20", "3", 3, 1));
        assertThat(result.report().problems())
                .filteredOn(problem -> problem.where().file().equals("other.xlsx"))
                .containsExactly(
                        new DayOfPeriod(
                                new CellRef("other.xlsx", "data", "M3"),
                                LocalDate.of(2025, 10, 13),
                                LocalDate.of(2025, 10, 14)),
                        new PositionTooCoarse(new CellRef("other.xlsx", "data", "D5"), "6"));
    }

    @Test
    void insecurityInsightWordsItsPrecision() {
        ImportResult result = with(
                row(
                        "Date",
                        "Event Description",
                        "Country",
                        "Country ISO",
                        "Admin 1",
                        "Latitude",
                        "Longitude",
                        "Geo Precision",
                        "Location of Incident",
                        "Weapon Carried/Used",
                        "Aid Workers Killed",
                        "Aid Workers Injured",
                        "Contact",
                        "SiND Event ID"),
                row(
                        "2025-03-17",
                        "…",
                        "Mali",
                        "MLI",
                        "Sicasso",
                        "10.75",
                        "-6.5",
                        "(2) 25 km precision ",
                        "Road",
                        "Firearms",
                        "1",
                        "0",
                        "a@b.org",
                        "90001"),
                row(
                        "2025-03-18",
                        "…",
                        "Mali",
                        "MLI",
                        "Timbuktu",
                        "16.77",
                        "-3.0",
                        "(5) Linear feature e.g. along a road or river ",
                        "Road",
                        "Firearms",
                        "0",
                        "0",
                        null,
                        "90002"),
                row(
                        "2025-03-19",
                        "…",
                        "Mali",
                        "MLI",
                        null,
                        "17.5",
                        "-3.9",
                        "(6) Country",
                        "Road",
                        "Firearms",
                        "0",
                        "0",
                        null,
                        "90003"));
        assertThat(source(result)).isEqualTo(KnownSource.SIND);
        assertThat(result.dataset().incidents())
                .extracting(
                        IncidentRow::id,
                        IncidentRow::subType,
                        IncidentRow::type,
                        row -> row.precision().orElseThrow(),
                        row -> row.fatalities().orElseThrow())
                .containsExactly(tuple("90001", "Road", "Firearms", 2, 1), tuple("90002", "Road", "Firearms", 3, 0));
        List<Problem> problems = result.report().problems().stream()
                .filter(problem -> problem.where().file().equals("other.xlsx"))
                .toList();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0))
                .isEqualTo(new PositionTooCoarse(new CellRef("other.xlsx", "data", "H4"), "(6) Country"));
        assertThat(problems.get(1)).as("the contact's address").isInstanceOf(PersonalData.class);
    }
}
