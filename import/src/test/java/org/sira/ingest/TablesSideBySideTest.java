package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.SideTable;
import org.sira.ingest.schema.Field;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** A sheet is read as one table; what stands beside it is told with its cell, and mixes with nothing. */
class TablesSideBySideTest {

    @Test
    void aSecondTableWithTheSameHeadingsIsToldOnce() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Stocks",
                        row("Stocks de Bougouni", null, null, null, null, "Stocks de Zégoua"),
                        row("Lieu", "Produit", "Quantité", "Unité", null, "Lieu", "Produit", "Quantité", "Unité"),
                        row("BGN", "CER", 80, "t", null, "ZEG", "GAZ", 33_000, "L"),
                        row("BGN", "GAZ", 9_000, "L", null, "ZEG", "CER", 12, "t"));

        SideTable problem = onlyProblem(workbook, SideTable.class, "Stocks!F2");

        assertThat(problem.headings()).containsExactly("Lieu", "Produit", "Quantité", "Unité");
        assertThat(problem.severity()).isEqualTo(Severity.ROW_SKIPPED);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo("Beside the table that is read another one begins here, with the headings Lieu, Produit,"
                        + " Quantité, Unité. It was not read.");
        assertThat(imported(workbook).dataset().stocks()).hasSize(2);
    }

    @Test
    void aTableOfAnotherKindIsFoundOnEitherSideAndFurtherDown() {
        TestWorkbook right = OperationWorkbook.french().without("Stocks");
        right.sheet(
                "Besoins et stocks",
                row("Identifiant", "Lieu", "Produit", "Quantité", "Unité", "Personnes", "Priorité", "Service"),
                row("B1", "KAD", "CER", 8, "t", 900, "Haute", "Ménages"),
                row("B2", "KAD", "CER", 4, "t", 400, "Haute", "Ménages", null, "Lieu", "Produit", "Quantité", "Unité"),
                row("B3", "KAD", "CER", 2, "t", 100, "Haute", "Ménages", null, "BGN", "CER", 80, "t"));
        assertThat(problems(right))
                .filteredOn(SideTable.class::isInstance)
                .extracting(problem -> problem.where().cell())
                .containsExactly("J3");

        TestWorkbook left = OperationWorkbook.french().without("Besoins");
        left.sheet(
                "Suivi",
                row(
                        "Lieu",
                        "Produit",
                        "Quantité",
                        "Unité",
                        null,
                        "Identifiant",
                        "Lieu",
                        "Produit",
                        "Quantité",
                        "Unité",
                        "Personnes",
                        "Priorité",
                        "Service"),
                row("BGN", "CER", 80, "t", null, "B1", "KAD", "CER", 8, "t", 900, "Haute", "Ménages"));
        assertThat(problems(left))
                .filteredOn(SideTable.class::isInstance)
                .extracting(problem -> problem.where().cell())
                .containsExactly("A1");
        assertThat(imported(left).dataset().needs())
                .singleElement()
                .satisfies(need -> assertThat(need.placeId()).isEqualTo("KAD"));
    }

    @Test
    void aLostPlaceOrVehicleBlocks() {
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.set("Stocks", "G1", "Identifiant")
                .set("Stocks", "H1", "Nom")
                .set("Stocks", "I1", "Type")
                .set("Stocks", "J1", "Latitude")
                .set("Stocks", "K1", "Longitude")
                .set("Stocks", "G2", "X1");
        assertThat(onlyProblem(workbook, SideTable.class, "Stocks!G1").severity())
                .isEqualTo(Severity.BLOCKS);
    }

    @Test
    void aBlankColumnWithinATableIsNoGapBetweenTwo() {
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.sheet(
                "Stocks",
                row("Lieu", "Produit", null, "Quantité", "Unité", null, "Remarque"),
                row("BGN", "CER", null, 80, "t", null, "au sec"));
        assertThat(problems(workbook)).isEmpty();
        assertThat(imported(workbook).dataset().stocks()).hasSize(1);
    }

    @Test
    void aColumnThatAPersonChoseThereIsRead() {
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.sheet(
                "Stocks",
                row("Lieu", "Produit", "Quantité", "Unité", null, "Lieu", "Quantité"),
                row("BGN", "CER", 80, "t", null, "BGN", 70));
        assertThat(problems(workbook)).singleElement().isInstanceOf(SideTable.class);
        SheetReport stocks = imported(workbook).report().sheets().stream()
                .filter(sheet -> sheet.sheet().equals("Stocks"))
                .findFirst()
                .orElseThrow();

        ImportResult chosen = new WorkbookImport(ImportLimits.standard())
                .read(
                        List.of(InputFile.of("operation.xlsx", workbook.bytes())),
                        ImportChoices.none()
                                .withColumns(List.of(new ColumnChoice(
                                        stocks.layout().orElseThrow(), 6, Optional.of(Field.STOCK_QUANTITY)))));

        assertThat(chosen.report().problems()).noneMatch(SideTable.class::isInstance);
        assertThat(chosen.dataset().stocks())
                .singleElement()
                .satisfies(stock -> assertThat(stock.quantity()).isEqualTo(70_000));
    }
}
