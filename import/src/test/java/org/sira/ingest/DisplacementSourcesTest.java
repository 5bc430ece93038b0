package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.OtherFiles.MAIN;
import static org.sira.ingest.OtherFiles.source;
import static org.sira.ingest.OtherFiles.with;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.AmbiguousDates;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.CercleAsTown;
import org.sira.ingest.problem.MonthFirstDates;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.RowsSetAside;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.workbook.TestWorkbook;

/** Counts of displaced people in the layouts of IOM and HAPI, given beside the main file. Rows are invented. */
class DisplacementSourcesTest {

    private static List<RowsSetAside> setAside(ImportResult result) {
        return result.report().problems().stream()
                .filter(RowsSetAside.class::isInstance)
                .map(RowsSetAside.class::cast)
                .toList();
    }

    private static DisplacementRow people(int rowNumber, String placeId, int people, String day) {
        return new DisplacementRow(
                new RowRef("other.xlsx", "data", rowNumber),
                placeId,
                OptionalInt.empty(),
                OptionalInt.of(people),
                LocalDate.parse(day));
    }

    private static final @Nullable Object[] DTM = row(
            "id",
            "operation",
            "admin0Name",
            "admin0Pcode",
            "admin1Name",
            "admin1Pcode",
            "admin2Name",
            "admin2Pcode",
            "adminLevel",
            "numPresentIdpInd",
            "reportingDate",
            "yearReportingDate",
            "monthReportingDate",
            "roundNumber",
            "displacementReason",
            "numberMales",
            "numberFemales",
            "idpOriginAdmin1Name",
            "idpOriginAdmin1Pcode",
            "assessmentType",
            "operationStatus");

    private static final @Nullable Object[] DTM_TAGS = row(
            "#id+code",
            "#operation+name",
            "#country+name",
            "#country+code",
            "#adm1+name",
            "#adm1+code",
            "#adm2+name",
            "#adm2+code",
            "#adm+level",
            "#affected+idps",
            "#date+reported",
            "#date+year+reported",
            "#date+month+reported",
            "#round+code",
            "#cause+type",
            "#affected+idps+m",
            "#affected+idps+f",
            "#adm1+name+origin",
            "#adm1+code+origin",
            "#assessment+type",
            "#operation+status");

    private static @Nullable Object[] dtm(
            String country,
            int level,
            @Nullable String cercle,
            @Nullable String code,
            Object people,
            String day,
            int round,
            String reason,
            String origin,
            String assessment) {
        return row(
                null,
                "Mali",
                country.equals("MLI") ? "Mali" : "Niger",
                country,
                level == 0 ? null : "Bougouni",
                null,
                cercle,
                code,
                level,
                people,
                day + "T00:00:00",
                day.substring(0, 4),
                null,
                round,
                reason,
                null,
                null,
                origin,
                "Not available",
                assessment,
                "Active");
    }

    @Test
    void ofIomsRowsTheLatestRoundOfOneAssessmentCountsOnceAtTheDeepestLevel() {
        ImportResult result = with(
                DTM,
                DTM_TAGS,
                dtm("MLI", 0, null, null, 5000, "2025-10-31", 12, "Conflict", "Not available", "BA"),
                dtm("MLI", 1, null, null, 3000, "2025-10-31", 12, "Conflict", "Not available", "BA"),
                dtm("MLI", 2, "Kadiana", null, 900, "2025-07-31", 11, "Conflict", "Mopti", "BA"),
                dtm("MLI", 2, "Kadiana", null, 1000, "2025-10-31", 12, "Conflict", "Mopti", "BA"),
                dtm("MLI", 2, "Kadiana", null, 200, "2025-10-31", 12, "Conflict", "Ségou", "BA"),
                dtm("MLI", 2, "Kadiana", null, 34, "2025-10-31", 12, "Natural disaster", "Ségou", "BA"),
                dtm("MLI", 2, "Kadiana", null, 34, "2025-10-31", 12, "Natural disaster", "Ségou", "BA"),
                dtm("MLI", 2, "Kadiana", null, 1234, "2025-10-31", 12, "Conflict", "Mopti", "SA"),
                dtm("MLI", 2, null, "ML0303", 700, "2025-07-31", 11, "Conflict", "nan", "BA"),
                dtm("NER", 2, "Torodi", null, 4000, "2025-10-31", 9, "Conflict", "nan", "BA"));

        assertThat(source(result)).isEqualTo(KnownSource.IOM_DTM);
        assertThat(result.dataset().displacements())
                .containsExactly(people(6, "KAD", 1234, "2025-10-31"), people(11, "KOL", 700, "2025-07-31"));
        assertThat(setAside(result))
                .extracting(RowsSetAside::rows, problem -> problem.which().toString())
                .containsExactly(
                        tuple(1, "[NER : 1]"),
                        tuple(2, "[admin0 : 1, admin1 : 1]"),
                        tuple(1, "[Mali, SA : 1]"),
                        tuple(1, "[11 : 1]"),
                        tuple(1, "[Natural disaster, Ségou : 1]"));
        assertThat(result.report().problems())
                .filteredOn(CercleAsTown.class::isInstance)
                .hasSize(4)
                .last()
                .isEqualTo(new CercleAsTown(new CellRef("other.xlsx", "data", "G11"), "Kolondiéba", "Kolondiéba"));
        assertThat(result.report().blocked()).isFalse();
        assertThat(result.report().sheets()).last().satisfies(sheet -> {
            assertThat(sheet.rows()).isEqualTo(10);
            assertThat(sheet.rowsTaken()).isEqualTo(4);
        });
    }

    @Test
    void aCountryFileOfSeveralRoundsCountsEachSiteOnce() {
        ImportResult result = with(
                row("Région", "Cercle", "Site", "Round", "Ménages", "Individus", "Date d'évaluation"),
                row(
                        "#adm1+name",
                        "#adm2+name",
                        "#loc+name",
                        "#round",
                        "#affected+idps+hh",
                        "#affected+idps+ind",
                        "#date+survey"),
                row("Bougouni", "Kadiana", null, "R8", 340, 1700, "30/09/2025"),
                row("Bougouni", "Kadiana", "Kadiana", "R8", 260, 1352, "30/09/2025"),
                row("Bougouni", "Kadiana", "Kadiana", "R9", 270, 1400, "31/10/2025"),
                row("Bougouni", "Kolondiéba", "Ngolodiana", "R8", 80, 348, "29/09/2025"),
                row("TOTAL", null, null, null, 610, 3100, null));
        assertThat(result.dataset().displacements())
                .extracting(DisplacementRow::placeId, DisplacementRow::individuals)
                .containsExactly(tuple("KAD", OptionalInt.of(1400)), tuple("NGO", OptionalInt.of(348)));
        assertThat(setAside(result))
                .extracting(problem -> problem.which().toString())
                .containsExactly("[admin2 : 1]", "[R8 : 1]");
        assertThat(ProblemWords.in(Locale.FRENCH).text(setAside(result).get(1)))
                .isEqualTo(
                        "Une ligne a été écartée : pour chaque lieu, seul le dernier tour de collecte compte (R8 : 1).");
    }

    @Test
    void theLatestRoundIsToldByDatesInTheOrderOfTheirColumn() {
        ImportResult result = with(
                row("Région", "Cercle", "Site", "Round", "Individus", "Date d'évaluation"),
                row("Bougouni", "Kadiana", "Kadiana", "B", 1352, "09/05/2025"),
                row("Bougouni", "Kadiana", "Kadiana", "A", 1400, "10/02/2025"),
                row("Bougouni", "Kolondiéba", "Ngolodiana", "B", 348, "09/30/2025"));

        assertThat(result.dataset().displacements())
                .containsExactly(people(3, "KAD", 1400, "2025-10-02"), people(4, "NGO", 348, "2025-09-30"));
        assertThat(result.report().problems()).hasAtLeastOneElementOfType(MonthFirstDates.class);
    }

    @Test
    void noRoundIsSetAsideForADateThatCouldBeReadInTwoWays() {
        ImportResult result = with(
                row("Région", "Cercle", "Site", "Individus", "Date d'évaluation", "Assessment type"),
                row("Bougouni", "Kadiana", "Kadiana", 1352, "09/05/2025", "BA"),
                row("Bougouni", "Kadiana", "Kadiana", 1400, "10/02/2025", "BA"));

        assertThat(setAside(result)).isEmpty();
        assertThat(result.dataset().displacements()).isEmpty();
        assertThat(result.report().problems()).hasAtLeastOneElementOfType(AmbiguousDates.class);
    }

    @Test
    void aCountryFileByCercleAndOriginIsAddedUp() {
        ImportResult result = with(
                row(
                        "#adm1+name",
                        "#adm1+pcode",
                        "#adm2+name",
                        "#adm2+pcode",
                        "#affected+idps+ind",
                        "#affected+idps+hh",
                        "#adm1+origin+name",
                        "#date+survey",
                        "#round"),
                row("Sikasso", "ML03", "Bougouni", "ML0301", 500, 100, "Mopti", "2025-09-30", 8),
                row("Sikasso", "ML03", "Bougouni", "ML0301", 250, 50, "Ségou", "2025-09-30", 8),
                row("Sikasso", "ML03", "Bougouni", "ML0301", 900, 180, "Mopti", "2025-06-30", 7));
        assertThat(source(result)).isEqualTo(KnownSource.IOM_DTM);
        assertThat(result.dataset().displacements()).singleElement().satisfies(count -> {
            assertThat(count.placeId()).isEqualTo("BGN");
            assertThat(count.individuals()).hasValue(750);
            assertThat(count.households()).hasValue(150);
        });
    }

    @Test
    void monthlyFiguresWithTheirTermsOfUseAreNoIncidents() {
        ImportResult result = imported(
                MAIN,
                InputFile.of(
                        "monthly.xlsx",
                        new TestWorkbook()
                                .sheet("TOU", row("Terms of use"), row("Attribution is required."))
                                .sheet(
                                        "HRP_1",
                                        row(
                                                "Country",
                                                "Admin1",
                                                "Admin2",
                                                "ISO3",
                                                "Admin2 Pcode",
                                                "Admin1 Pcode",
                                                "Month",
                                                "Year",
                                                "Events",
                                                "Fatalities"),
                                        row(
                                                "Mali",
                                                "Sikasso",
                                                "Bougouni",
                                                "MLI",
                                                "ML0301",
                                                "ML03",
                                                "January",
                                                "2025",
                                                3,
                                                5))
                                .bytes()));
        assertThat(result.report().sheets()).noneMatch(sheet -> sheet.file().equals("monthly.xlsx"));
        assertThat(result.report().ignoredSheets())
                .filteredOn(sheet -> sheet.file().equals("monthly.xlsx"))
                .hasSize(2);
    }

    @Test
    void hapiRowsAreReadAtTheChiefTown() {
        ImportResult result = with(
                row(
                        "location_code",
                        "has_hrp",
                        "in_gho",
                        "provider_admin1_name",
                        "provider_admin2_name",
                        "admin1_code",
                        "admin1_name",
                        "admin2_code",
                        "admin2_name",
                        "admin_level",
                        "operation",
                        "assessment_type",
                        "population",
                        "reporting_round",
                        "reference_period_start",
                        "reference_period_end",
                        "dataset_hdx_id",
                        "resource_hdx_id",
                        "warning",
                        "error"),
                row(
                        "MLI",
                        "True",
                        "True",
                        "Sikasso",
                        "Bougouni",
                        "ML03",
                        "Sikasso",
                        "ML0301",
                        "Bougouni",
                        2,
                        "Mali",
                        "BA",
                        8123,
                        68,
                        "2025-09-01",
                        "2025-09-30"));
        assertThat(source(result)).isEqualTo(KnownSource.HAPI_IDP);
        assertThat(result.dataset().displacements()).containsExactly(people(2, "BGN", 8123, "2025-09-30"));
    }
}
