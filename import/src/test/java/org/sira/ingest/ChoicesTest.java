package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.Confidence;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.HiddenSheet;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Layout;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

class ChoicesTest {

    private static final String FILE = "operation.xlsx";

    @Test
    void aSheetIsLeftOut() {
        ImportResult result = imported(OperationWorkbook.french(), sheets(new SheetChoice.Ignore(FILE, "Fermetures")));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().closures()).isEmpty();
        assertThat(result.report().ignoredSheets())
                .contains(new IgnoredSheet(FILE, "Fermetures", IgnoredSheet.Reason.BY_CHOICE));
    }

    @Test
    void aHiddenSheetIsReadWhenAsked() {
        TestWorkbook workbook =
                OperationWorkbook.french().finish(book -> book.setSheetHidden(book.getSheetIndex("Fermetures"), true));
        assertThat(imported(workbook, ImportChoices.none()).report().problems())
                .singleElement()
                .isInstanceOf(HiddenSheet.class);

        ImportResult result = imported(workbook, sheets(new SheetChoice.Read(FILE, "Fermetures", Optional.empty(), 0)));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().closures()).hasSize(1);
    }

    @Test
    void aSheetThatNothingTellsOfIsReadAsWhatAPersonSays() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Feuille9",
                        row("Piste coupée", "A", "B"),
                        row("n°", "axe", "depuis", "jusque"),
                        row("F9", "R04", "26/11/2025", "27/11/2025"));
        assertThat(imported(workbook, ImportChoices.none()).report().ignoredSheets())
                .extracting(IgnoredSheet::sheet)
                .contains("Feuille9");

        ImportChoices kind = sheets(new SheetChoice.Read(FILE, "Feuille9", Optional.of(SheetKind.CLOSURES), 2));
        SheetReport report = report(imported(workbook, kind), "Feuille9");
        assertThat(report.headerRow()).isEqualTo(2);

        ImportChoices columns = kind.withColumns(List.of(
                column(report, 0, Field.CLOSURE_ID),
                column(report, 1, Field.CLOSURE_ROAD),
                column(report, 2, Field.CLOSURE_FROM),
                column(report, 3, Field.CLOSURE_TO)));
        ImportResult result = imported(workbook, columns);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().closures())
                .extracting(closure -> closure.id())
                .containsExactly("F1", "F9");
    }

    @Test
    void aColumnIsReadAsWhatAPersonSaysAndRememberedForItsLayout() {
        TestWorkbook workbook = OperationWorkbook.french().set("Véhicules", "D1", "Tonnage");
        ImportResult before = imported(workbook, ImportChoices.none());
        assertThat(before.report().problems()).singleElement().isInstanceOf(MissingColumn.class);
        SheetReport report = report(before, "Véhicules");

        ImportChoices choices = columns(column(report, 3, Field.VEHICLE_PAYLOAD));
        ImportResult result = imported(workbook, choices);
        assertThat(result.report().problems()).isEmpty();
        assertThat(report(result, "Véhicules").columns().get(3).confidence()).isEqualTo(Confidence.CHOSEN);

        ImportResult nextMonth = new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of("december.xlsx", workbook.bytes())), choices);
        assertThat(nextMonth.report().problems()).isEmpty();
    }

    /** As it was when layouts were told apart by all that stands above their headings. */
    @Test
    void whatWasKeptForOtherTitlesHoldsForTheSameHeadings() {
        TestWorkbook workbook = OperationWorkbook.french().set("Besoins", "D1", "Tonnage");
        SheetReport report = report(imported(workbook, ImportChoices.none()), "Besoins");
        String kept = report.layout()
                .orElseThrow()
                .headings()
                .lines()
                .map(heading -> heading.isEmpty() ? "" : "besoinsdoctobre" + heading)
                .collect(Collectors.joining("\n"));

        ColumnChoice ofOctober = new ColumnChoice(new Layout(kept), 3, Optional.of(Field.NEED_QUANTITY));
        assertThat(imported(workbook, columns(ofOctober)).report().problems()).isEmpty();

        ColumnChoice ofTheseHeadings = new ColumnChoice(report.layout().orElseThrow(), 3, Optional.empty());
        assertThat(imported(workbook, columns(ofTheseHeadings, ofOctober))
                        .report()
                        .problems())
                .as("what was said of these headings counts for more")
                .singleElement()
                .isInstanceOf(MissingColumn.class);
        ColumnChoice ofOthers = new ColumnChoice(
                new Layout(kept.replaceFirst("besoinsdoctobre", "codes")), 3, Optional.of(Field.NEED_QUANTITY));
        assertThat(imported(workbook, columns(ofOthers)).report().problems()).isNotEmpty();
    }

    @Test
    void aColumnIsNotReadWhenAPersonSaysSo() {
        SheetReport report = report(imported(OperationWorkbook.french(), ImportChoices.none()), "Fermetures");
        ImportResult result = imported(
                OperationWorkbook.french(),
                columns(new ColumnChoice(report.layout().orElseThrow(), 4, Optional.empty())));
        assertThat(report(result, "Fermetures").unknownColumns())
                .extracting(SheetReport.UnknownColumn::heading)
                .containsExactly("Motif");
    }

    @Test
    void anEditedCellIsReadInsteadOfTheFileAndTheLastEditHolds() {
        TestWorkbook workbook = OperationWorkbook.french().set("Routes", "D2", "loin");
        CellRef where = new CellRef(FILE, "Routes", "D2");
        assertThat(imported(workbook, ImportChoices.none()).report().problems())
                .extracting(Problem::where)
                .contains(where);

        ImportResult stillWrong = imported(workbook, edits(new CellEdit(where, "très loin")));
        assertThat(stillWrong.report().problems()).hasAtLeastOneElementOfType(NotANumber.class);

        ImportResult mended = imported(workbook, edits(new CellEdit(where, "très loin"), new CellEdit(where, "78,5")));
        assertThat(mended.report().problems()).isEmpty();
        assertThat(mended.dataset().roads().get(0).lengthKm()).isEqualTo(78.5);
    }

    @Test
    void aCellBeyondTheLastOneOfItsRowCanBeFilled() {
        TestWorkbook workbook = OperationWorkbook.french();
        ImportResult result = imported(workbook, edits(new CellEdit(new CellRef(FILE, "Lieux", "I6"), "oui")));
        assertThat(result.dataset().places().get(4).safeHaven()).isTrue();
    }

    @Test
    void aNameThatAPersonHasMatchedWithAPlaceIsThatPlace() {
        TestWorkbook workbook = OperationWorkbook.french().set("Déplacements", "A2", "Qadiana");
        assertThat(imported(workbook, ImportChoices.none()).report().problems())
                .singleElement()
                .isInstanceOf(UnknownPlace.class);

        ImportChoices places = ImportChoices.none().withPlaces(List.of(new PlaceChoice("QADIANA", "", "KAD")));
        ImportResult result = imported(workbook, places);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().displacements().get(0).placeId()).isEqualTo("KAD");
    }

    private static ImportResult imported(TestWorkbook workbook, ImportChoices choices) {
        return new WorkbookImport(ImportLimits.standard()).read(List.of(InputFile.of(FILE, workbook.bytes())), choices);
    }

    private static SheetReport report(ImportResult result, String sheet) {
        return result.report().sheets().stream()
                .filter(report -> report.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static ColumnChoice column(SheetReport report, int column, Field field) {
        return new ColumnChoice(report.layout().orElseThrow(), column, Optional.of(field));
    }

    private static ImportChoices sheets(SheetChoice... sheets) {
        return ImportChoices.none().withSheets(List.of(sheets));
    }

    private static ImportChoices columns(ColumnChoice... columns) {
        return ImportChoices.none().withColumns(List.of(columns));
    }

    private static ImportChoices edits(CellEdit... edits) {
        return ImportChoices.none().withEdits(List.of(edits));
    }
}
