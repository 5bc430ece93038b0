package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.CountedTwice;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.RepeatedRow;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.TestWorkbook;

/** Workbooks as other organisations lay them out, given beside the main one. All rows are invented. */
class OtherLayoutsTest {

    private final InputFile main =
            InputFile.of("operation.xlsx", OperationWorkbook.french().bytes());

    private static TestWorkbook events() {
        return new TestWorkbook()
                .sheet("Terms of use", row("Attribution is required."))
                .sheet(
                        "Data",
                        row(
                                "event_id_cnty",
                                "event_date",
                                "year",
                                "time_precision",
                                "disorder_type",
                                "event_type",
                                "sub_event_type",
                                "actor1",
                                "iso",
                                "admin1",
                                "location",
                                "latitude",
                                "longitude",
                                "geo_precision",
                                "source",
                                "notes",
                                "fatalities",
                                "timestamp"),
                        row(
                                "MLI90001",
                                "31 January 2025",
                                "2025",
                                "1",
                                "Political violence",
                                "Battles",
                                "Armed clash",
                                "Invented",
                                466,
                                "Sikasso",
                                "Kadiana",
                                "10.7500",
                                "-6.5000",
                                "1",
                                "Invented",
                                "Invented, for tests",
                                "3",
                                1763800000),
                        row(
                                "MLI90002",
                                "2025-02-14",
                                "2025",
                                "1",
                                "Political violence",
                                "Explosions/Remote violence",
                                "Remote explosive/landmine/IED",
                                "Invented",
                                466,
                                "Sikasso",
                                "Kolondieba",
                                11.089,
                                -6.893,
                                2,
                                "Invented",
                                "Invented",
                                0,
                                1763800000));
    }

    @Test
    void anEventExtractImportsAsIncidents() {
        ImportResult result = imported(main, InputFile.of("events.xlsx", events().bytes()));

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().incidents()).hasSize(4).element(2).satisfies(incident -> {
            assertThat(incident.ref()).isEqualTo(new RowRef("events.xlsx", "Data", 2));
            assertThat(incident.id()).isEqualTo("MLI90001");
            assertThat(incident.date()).isEqualTo("2025-01-31");
            assertThat(incident.type()).isEqualTo("Battles");
            assertThat(incident.subType()).isEqualTo("Armed clash");
            assertThat(incident.latitude()).isEqualTo(10.75);
            assertThat(incident.precision()).hasValue(1);
            assertThat(incident.fatalities()).hasValue(3);
        });
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.file().equals("events.xlsx"))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.kind()).isEqualTo(SheetKind.INCIDENTS);
                    assertThat(sheet.unknownColumns()).hasSize(8);
                });
    }

    @Test
    void overlappingExtractsKeepAnEventOnce() {
        TestWorkbook newer = events().set("Data", "Q3", 2);
        ImportResult result = imported(
                main, InputFile.of("january.xlsx", events().bytes()), InputFile.of("february.xlsx", newer.bytes()));

        assertThat(result.dataset().incidents()).hasSize(4);
        assertThat(result.report().problems())
                .containsExactly(
                        new RepeatedRow(
                                new CellRef("february.xlsx", "Data", "A2"), new CellRef("january.xlsx", "Data", "A2")),
                        new DuplicateId(
                                new CellRef("february.xlsx", "Data", "A3"),
                                "MLI90002",
                                new CellRef("january.xlsx", "Data", "A3"),
                                Severity.ROW_SKIPPED));
    }

    @Test
    void aSurveyWithBandsOverItsHeadingsImportsAsDisplacement() {
        TestWorkbook survey = new TestWorkbook()
                .sheet(
                        "Évaluation R12",
                        row("Matrice de suivi des déplacements, chiffres inventés"),
                        row(
                                "Région",
                                "Cercle",
                                "Commune",
                                "Lieu/Village/Site",
                                "PDI",
                                null,
                                "Retournés",
                                null,
                                "Date de collecte"),
                        row(null, null, null, null, "Ménages", "Individus", "Ménages", "Individus", null),
                        row("Bougouni", "Kadiana", "Kadiana", "Kadiana", 301, 1560, 4, 21, "15/11/2025"),
                        row(
                                "Bougouni",
                                "Kolondieba",
                                "Kolondieba",
                                "Ngolodiana",
                                "ND",
                                "1 024",
                                null,
                                null,
                                "15 novembre 2025"),
                        row("Total Bougouni", null, null, null, 301, 2584, 4, 21, null))
                .finish(book -> {
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("E2:F2"));
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("G2:H2"));
                });

        ImportResult result = imported(main, InputFile.of("survey.xlsx", survey.bytes()));

        assertThat(result.dataset().displacements())
                .filteredOn(row -> row.ref().file().equals("survey.xlsx"))
                .containsExactly(
                        new DisplacementRow(
                                new RowRef("survey.xlsx", "Évaluation R12", 4),
                                "KAD",
                                OptionalInt.of(301),
                                OptionalInt.of(1560),
                                LocalDate.of(2025, 11, 15)),
                        new DisplacementRow(
                                new RowRef("survey.xlsx", "Évaluation R12", 5),
                                "NGO",
                                OptionalInt.empty(),
                                OptionalInt.of(1024),
                                LocalDate.of(2025, 11, 15)));
        assertThat(result.report().blocked()).isFalse();
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.file().equals("survey.xlsx"))
                .extracting(SheetReport::headerRow, SheetReport::mergedRanges)
                .containsExactly(tuple(3, 2));
    }

    @Test
    void aSurveyInOneRowOrInEnglishDoesToo() {
        TestWorkbook survey = new TestWorkbook()
                .sheet(
                        "R13",
                        row("adm2 name", "Site name", "IDP – Households", "IDP – Individuals", "Survey date"),
                        row("#adm2+name", "#loc+name", "#affected+idps+hh", "#affected+idps+ind", "#date+survey"),
                        row("Kadiana", "KADIANA", 305, 1580, LocalDate.of(2025, 11, 20)))
                .sheet(
                        "R14",
                        row("Cercle", "Lieu/Village/Site", "PDI – Ménages", "PDI – Individus", "Date de collecte"),
                        row("Kadiana", "Kadiana", 306, 1584, LocalDate.of(2025, 11, 21)));
        ImportResult result = imported(main, InputFile.of("survey.xlsx", survey.bytes()));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().displacements()).hasSize(4);
    }

    @Test
    void aSurveyGivenTwiceCountsOnceAndTwoCountsOfOneDayAreBothKept() {
        TestWorkbook survey = new TestWorkbook()
                .sheet(
                        "R12",
                        row("Lieu", "Cercle", "Ménages", "Individus", "Date de collecte"),
                        row("Kadiana", "Kadiana", 260, 1352, LocalDate.of(2025, 10, 30)),
                        row("Kadiana", "Kadiana", 10, 50, LocalDate.of(2025, 10, 30)));
        ImportResult result = imported(main, InputFile.of("survey.xlsx", survey.bytes()));
        assertThat(result.dataset().displacements()).hasSize(3);
        CellRef first = new CellRef("operation.xlsx", "Déplacements", "A2");
        assertThat(result.report().problems())
                .containsExactly(
                        new RepeatedRow(new CellRef("survey.xlsx", "R12", "A2"), first),
                        new CountedTwice(new CellRef("survey.xlsx", "R12", "A3"), "KAD", first));
    }

    @Test
    void filesOfOneNameAreToldApart() {
        ImportResult result = imported(main, InputFile.of("operation.xlsx", events().bytes()));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().incidents().get(2).ref().file()).isEqualTo("operation.xlsx (2)");
    }
}
