package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.value.DecimalMark;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** A column says by its numbers whether 12.500 is twelve and a half; where none of them does, a person says it. */
class DecimalMarkTest {

    private static final String FILE = "operation.xlsx";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What is in doubt, what another cell of the column holds, and what is meant.
                "12.500 | 12,5 | 12500",
                "12,500 | 12,5 | 12.5",
                "12.500 | 1.234.567 | 12500",
                "12,500 | 1.234.567 | 12.5",
                "12.500 | 1.234,5 | 12500",
                "12.500 | 0.75 | 12.5",
                "12,500 | 0.75 | 12500",
                "12,500 | 1,234,567 | 12500",
                "12.500 | 1 200 | 12.5",
                "12,500 | 1\u202f200 | 12.5",
                "12.500 L | 12,5 L | 12500",
                "-12.500 | 12,5 | "
            })
    void anotherNumberOfTheColumnDecides(String doubtful, String other, Double meant) {
        TestWorkbook workbook = stock(doubtful);
        workbook.add("Stocks", "ZEG", "GAZ", other, "L", LocalDate.of(2025, 11, 24));

        assertThat(problems(workbook)).noneMatch(AmbiguousNumbers.class::isInstance);
        if (meant != null) {
            assertThat(quantities(imported(workbook))).contains(meant);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.500 | 500", "12.500 | 80000", "12.500 | 1.500", "12.500 | 12,500"})
    void numbersThatTellNothingLeaveItOpen(String doubtful, String other) {
        TestWorkbook workbook = stock(doubtful);
        workbook.add("Stocks", "ZEG", "GAZ", other, "L", LocalDate.of(2025, 11, 24));

        assertThat(problems(workbook))
                .filteredOn(AmbiguousNumbers.class::isInstance)
                .hasSize(1);
    }

    @Test
    void cellsThatContradictEachOtherDecideNothing() {
        TestWorkbook workbook = stock("12.500");
        workbook.add("Stocks", "ZEG", "GAZ", "12,5", "L", LocalDate.of(2025, 11, 24));
        workbook.add("Stocks", "ZEG", "GAZ", "0.75", "L", LocalDate.of(2025, 11, 25));

        assertThat(problems(workbook)).singleElement().isInstanceOf(AmbiguousNumbers.class);
    }

    @Test
    void aColumnInDoubtIsAskedAboutOnceAndItsRowsAreLeftOut() {
        TestWorkbook workbook = stock("12.500 L").set("Stocks", "C2", "1.500");

        AmbiguousNumbers problem = onlyProblem(workbook, AmbiguousNumbers.class, "Stocks!C2");

        assertThat(problem.count()).isEqualTo(2);
        assertThat(problem.severity()).isEqualTo(Severity.ROW_SKIPPED);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo("The 2 numbers in “Quantité” can each be read in two ways: “1.500” is 1.5 if its point"
                        + " stands before decimals, 1,500 if it separates thousands.");
        assertThat(ProblemWords.in(Locale.FRENCH).text(problem))
                .contains("«\u00a01.500\u00a0» vaut 1,5 si le point précède les décimales");
        assertThat(imported(workbook).dataset().stocks()).isEmpty();
    }

    @Test
    void aPersonSaysWhatAColumnMeans() {
        TestWorkbook workbook = stock("12.500");

        assertThat(quantities(read(workbook, DecimalMark.POINT))).contains(12.5);
        assertThat(quantities(read(workbook, DecimalMark.COMMA))).contains(12_500.0);
        assertThat(read(workbook, DecimalMark.COMMA).report().problems()).isEmpty();
    }

    @Test
    void theNumbersOfASpreadsheetAreNeverInDoubt() {
        assertThat(problems(OperationWorkbook.french().set("Stocks", "C2", 12.345)))
                .isEmpty();
    }

    @Test
    void peopleComeInWholeNumbers() {
        // Given counts of people of which one can only be so many thousands
        TestWorkbook workbook =
                OperationWorkbook.french().set("Déplacements", "D2", "1.352").set("Déplacements", "D3", "2.000");
        workbook.set("Déplacements", "C2", null).set("Déplacements", "C3", null);

        assertThat(problems(workbook)).isEmpty();
        assertThat(imported(workbook).dataset().displacements())
                .extracting(DisplacementRow::individuals)
                .extracting(people -> people.orElse(0))
                .containsExactly(1352, 2000);
        onlyProblem(workbook.set("Déplacements", "D2", "500"), AmbiguousNumbers.class, "Déplacements!D3");
    }

    private static TestWorkbook stock(String quantity) {
        return OperationWorkbook.french().set("Stocks", "C3", quantity);
    }

    private static List<Double> quantities(ImportResult result) {
        return result.dataset().stocks().stream().map(StockRow::quantity).toList();
    }

    private static ImportResult read(TestWorkbook workbook, DecimalMark decimal) {
        ImportChoices choices = ImportChoices.none().withNumbers(List.of(new NumberChoice(FILE, "Stocks", 2, decimal)));
        return new WorkbookImport(ImportLimits.standard()).read(List.of(InputFile.of(FILE, workbook.bytes())), choices);
    }
}
