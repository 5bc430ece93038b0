package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.UnknownColumn;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.EmptySheet;
import org.sira.ingest.problem.HeaderNotFound;
import org.sira.ingest.problem.HiddenRows;
import org.sira.ingest.problem.HiddenSheet;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.MissingKind;
import org.sira.ingest.problem.PlaceNotReached;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.problem.RepeatedColumn;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.TestWorkbook;

class StructureTest {

    @Test
    void aMissingRequiredSheetBlocks() {
        TestWorkbook workbook = OperationWorkbook.french().without("Véhicules");
        assertThat(problems(workbook))
                .containsExactly(
                        new MissingKind(CellRef.ofFile("operation.xlsx"), SheetKind.VEHICLES.words(), Severity.BLOCKS));
    }

    @Test
    void incidentsAndSettingsMayBeMissingWithAWarning() {
        TestWorkbook workbook = OperationWorkbook.french().without("Incidents").without("Paramètres");
        assertThat(problems(workbook))
                .hasSize(2)
                .allMatch(problem -> problem instanceof MissingKind missing && missing.severity() == Severity.WARNING);
    }

    @Test
    void withoutNeedsThereMustBeDisplacementAndRates() {
        assertThat(problems(OperationWorkbook.french().without("Besoins"))).isEmpty();
        assertThat(problems(OperationWorkbook.french().without("Besoins").without("Ratios de besoins")))
                .singleElement()
                .isEqualTo(new MissingKind(
                        CellRef.ofFile("operation.xlsx"), SheetKind.NEED_RATES.words(), Severity.BLOCKS));
    }

    @Test
    void aMissingPlacesSheetIsReportedOnceAndNotForEveryReference() {
        assertThat(problems(OperationWorkbook.french().without("Lieux")))
                .singleElement()
                .isInstanceOf(MissingKind.class);
    }

    @Test
    void aMissingColumnNamesTheSheetTheHeaderRowAndTheHeadingsThatWouldDo() {
        TestWorkbook workbook = OperationWorkbook.french().set("Véhicules", "D1", "Tonnage");
        MissingColumn problem = onlyProblem(workbook, MissingColumn.class, "Véhicules!A1");
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(problem.column()).isEqualTo(Field.VEHICLE_PAYLOAD.words());
        assertThat(problem.headings()).contains("Charge utile t", "Payload t");
        assertThat(imported(workbook).report().sheets())
                .filteredOn(sheet -> sheet.kind() == SheetKind.VEHICLES)
                .flatExtracting(SheetReport::unknownColumns)
                .containsExactly(new UnknownColumn(new CellRef("operation.xlsx", "Véhicules", "D1"), "Tonnage"));
    }

    @Test
    void anEmptySheetIsAProblem() {
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.sheet(
                "Véhicules",
                row(
                        "Immatriculation",
                        "Type",
                        "Base",
                        "Charge utile t",
                        "Volume m³",
                        "PTAC t",
                        "Revêtement minimal",
                        "Équipage",
                        "Réservoir L",
                        "Conso L/100 km"));
        EmptySheet problem = onlyProblem(workbook, EmptySheet.class, "Véhicules!A1");
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(onlyProblem(OperationWorkbook.french().sheet("Fermetures"), EmptySheet.class, "Fermetures!")
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aSheetNamedLikeAKindButWithoutItsHeadingsIsPointedOut() {
        TestWorkbook workbook = OperationWorkbook.french().sheet("Fermetures", row("Voir avec le bureau de Sikasso"));
        onlyProblem(workbook, HeaderNotFound.class, "Fermetures!");
        assertThat(imported(workbook).report().ignoredSheets())
                .contains(new IgnoredSheet("operation.xlsx", "Fermetures", IgnoredSheet.Reason.NO_KNOWN_HEADINGS));
    }

    @Test
    void titlesMayStandAboveTheHeaderAndTagsBelowIt() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Fermetures",
                        row("Fermetures de routes, région de Bougouni"),
                        row("Mise à jour", "22/11/2025"),
                        row(),
                        row(null, "Identifiant", "Route", "Du", "Au", "Motif", "Contact"),
                        row(null, "#meta+id", "#loc+road+id", "#date+start", "#date+end", "#cause", "#contact"),
                        row(null, "F1", "R04", "26 nov. 2025", "27/11/2025", "Bac en panne", "Bureau"));
        ImportResult result = imported(workbook);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().closures()).singleElement().satisfies(closure -> {
            assertThat(closure.ref().rowNumber()).isEqualTo(6);
            assertThat(closure.to()).isEqualTo("2025-11-27");
        });
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.kind() == SheetKind.CLOSURES)
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.headerRow()).isEqualTo(4);
                    assertThat(sheet.rowsTaken()).isEqualTo(1);
                    assertThat(sheet.unknownColumns())
                            .extracting(UnknownColumn::heading)
                            .containsExactly("Contact");
                });
    }

    @Test
    void ofTwoColumnsWithOneMeaningTheFirstIsRead() {
        TestWorkbook workbook = OperationWorkbook.french().set("Fermetures", "F1", "Reason");
        RepeatedColumn problem = onlyProblem(workbook, RepeatedColumn.class, "Fermetures!F1");
        assertThat(problem.first().cell()).isEqualTo("E1");
    }

    @Test
    void aHiddenSheetIsLeftOutAndHiddenRowsAreReadBothWithAWarning() {
        TestWorkbook workbook = OperationWorkbook.french().finish(book -> {
            book.setSheetHidden(book.getSheetIndex("Fermetures"), true);
            book.getSheet("Stocks").getRow(2).setZeroHeight(true);
        });
        ImportResult result = imported(workbook);
        List<Problem> problems = result.report().problems();
        assertThat(problems)
                .containsExactly(
                        new HiddenSheet(CellRef.ofSheet("operation.xlsx", "Fermetures")),
                        new HiddenRows(CellRef.ofSheet("operation.xlsx", "Stocks"), 1));
        assertThat(result.dataset().closures()).isEmpty();
        assertThat(result.dataset().stocks()).hasSize(2);
    }

    @Test
    void severalSheetsOfOneKindAreJoined() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Fermetures nord",
                        row("Identifiant", "Route", "Du", "Au", "Motif"),
                        row("F2", "Kolondiéba – N'Golodiana", "26/11/2025", "27/11/2025", null));
        ImportResult result = imported(workbook);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().closures())
                .extracting(closure -> closure.id() + " " + closure.roadId())
                .containsExactly("F1 R04", "F2 R04");
    }

    @Test
    void aRefusedFileIsReportedOnceAndTheOthersAreRead() {
        InputFile sound = InputFile.of(
                "operation.xlsx",
                OperationWorkbook.french().without("Incidents").bytes());
        InputFile text = InputFile.of("incidents.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        InputFile lost = new InputFile("lost.xlsx", () -> {
            throw new IOException("The disk is gone.");
        });

        ImportResult result = imported(sound, text, lost);

        assertThat(result.report().problems())
                .containsExactly(
                        new RejectedFile(CellRef.ofFile("incidents.csv"), Rejection.NOT_A_WORKBOOK, List.of()),
                        new RejectedFile(CellRef.ofFile("lost.xlsx"), Rejection.UNREADABLE, List.of()));
        assertThat(result.report().files()).extracting(FileReport::accepted).containsExactly(true, false, false);
        assertThat(result.report().blocked()).isTrue();
        assertThat(result.dataset().places()).hasSize(5);
    }

    @Test
    void aPlaceThatNoRoadReachesIsNamedByItsRow() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "FAK", "Fakola", "Site", 10.53, -6.9, "Bougouni", "Kolondiéba", null, "non");
        PlaceNotReached problem = onlyProblem(workbook, PlaceNotReached.class, "Lieux!B7");
        assertThat(problem.name()).isEqualTo("Fakola");
    }

    @Test
    void englishHeadingsAndWordsDoAsWell() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Needs",
                        row(
                                "ID",
                                "Place",
                                "Commodity",
                                "Quantity",
                                "Unit",
                                "People",
                                "Priority",
                                "Service",
                                "Autonomy days",
                                "Not before",
                                "Not after"),
                        row(
                                "N1",
                                "Kolondieba",
                                "GAZ",
                                "1.2",
                                "m3",
                                "900",
                                "critical",
                                "health facility",
                                "2",
                                "2025-11-25",
                                "2025-11-27 12:00"));
        ImportResult result = imported(workbook);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().needs()).last().satisfies(need -> {
            assertThat(need.quantity()).isEqualTo(1_200);
            assertThat(need.notAfter()).contains(LocalDateTime.of(2025, 11, 27, 12, 0));
        });
    }
}
