package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.problem.FormulaFault;
import org.sira.ingest.problem.OtherTable;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.workbook.TestWorkbook;

/** Files as planners have them, with several quirks at once, and quirks that no other test has. */
class PlannersFilesTest {

    private static final InputFile MAIN = InputFile.of(
            "operation.xlsx",
            OperationWorkbook.french()
                    .without("Déplacements")
                    .without("Incidents")
                    .bytes());

    private static ImportResult with(String name, byte[] content) {
        return imported(MAIN, InputFile.of(name, content));
    }

    @Test
    void aCountryFileAsFrenchExcelSavesIt() {
        String text = """
                DTM Mali – matrice de suivi des déplacements, novembre 2025;;;;;;;
                ;;;;PDI;;Retournés;
                Région;Cercle;Code Cercle;Village/Site;Ménages;Individus;Ménages;Date de collecte
                Sikasso;Kolondiéba;ML0303;Kolondieba;1 301;6 766;12;17/11/2025
                Sikasso;Sous-total Kolondiéba;;;1 301;6 766;12;
                Sikasso;Kolondiéba;ML0303;Kadiana;ND;4336;-;05/11/2025
                Sikasso;Bougouni;ML0301;Garallo;5;25;0;05/11/2025
                Sikasso;Bougouni;ML0301;Bougouni;n/d;;;06/11/2025
                TOTAL;;;;1 306;11 127;12;
                ;;;;;;;
                Source : OIM, DTM;;;;;;;
                """;

        ImportResult result = with("DTM.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(result.dataset().displacements())
                .extracting(DisplacementRow::placeId, row -> row.individuals().orElse(-1), DisplacementRow::countedOn)
                .containsExactly(
                        tuple("KOL", 6766, LocalDate.of(2025, 11, 17)), tuple("KAD", 4336, LocalDate.of(2025, 11, 5)));
        assertThat(result.report().problems())
                .filteredOn(problem -> problem.severity() != Severity.WARNING)
                .extracting(problem -> problem.getClass().getSimpleName() + " "
                        + problem.where().cell())
                .containsExactly("TotalRow B5", "UnknownPlace D7", "NoCount F8", "TotalRow A9", "NoteRow A11");
        assertThat(result.report()
                        .sheets()
                        .get(result.report().sheets().size() - 1)
                        .source())
                .contains(KnownSource.IOM_DTM);
    }

    @Test
    void spacesAfterWordsOfListsDoNotCount() {
        assertThat(problems(OperationWorkbook.french()
                        .set("Besoins", "G2", "Haute ")
                        .set("Besoins", "H2", "\u00A0ménages")
                        .set("Lieux", "I2", "oui ")))
                .isEmpty();
    }

    @Test
    void anErrorThatAFormulaShowedLastIsNoValue() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Stocks", "C2", "=1+1")
                .finish(book -> book.getSheet("Stocks").getRow(1).getCell(2).setCellErrorValue(FormulaError.REF));
        assertThat(problems(workbook)).singleElement().isInstanceOfSatisfying(FormulaFault.class, problem -> {
            assertThat(problem.where().cell()).isEqualTo("C2");
            assertThat(problem.arguments()).contains("#REF!");
        });
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        String text = """
                Identifiant;Route;Du;Au;Motif
                F7;R04;2025-11-26;2025-11-27;"=HYPERLINK(""http://example.org"")"
                F8;R04;2025-11-28;2025-11-28;@SUM(1)
                """;
        ImportResult result = with("Fermetures.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.dataset().closures())
                .extracting(ClosureRow::reason)
                .contains("=HYPERLINK(\"http://example.org\")", "@SUM(1)");
    }

    @Test
    void aHundredThousandRowsAreAllRead() {
        StringBuilder text = new StringBuilder("event_id_cnty,event_date,latitude,longitude,event_type\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("MLI")
                    .append(i)
                    .append(",2025-10-17,11.0")
                    .append(i % 90 + 10)
                    .append(",-6.8,Battles\n");
        }
        ImportResult result = with("acled.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(result.dataset().incidents()).hasSize(100_000);
    }

    @Test
    void aSecondTableBelowTheFirstIsNotReadUnderItsHeadings() {
        ImportResult result = with(
                "deux.xlsx",
                new TestWorkbook()
                        .sheet(
                                "PDI",
                                row("Lieu", "Cercle", "Ménages", "Individus", "Date"),
                                row("Kadiana", "Kolondiéba", 20, 104, LocalDate.of(2025, 11, 1)),
                                row("Lieu", "Cercle", "Individus", "Ménages", "Date"),
                                row("Kolondiéba", "Kolondiéba", 15, 12, LocalDate.of(2025, 11, 1)))
                        .bytes());
        assertThat(result.dataset().displacements())
                .extracting(DisplacementRow::placeId)
                .containsExactly("KAD");
        assertThat(result.report().problems())
                .filteredOn(OtherTable.class::isInstance)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where().cell()).isEqualTo("A3");
                    assertThat(problem.severity()).isEqualTo(Severity.ROW_SKIPPED);
                });
        assertThat(result.report()
                        .sheets()
                        .get(result.report().sheets().size() - 1)
                        .rowsSkipped())
                .isEqualTo(2);
    }

    @Test
    void aSecondTableOfAnotherKindIsOneProblem() {
        ImportResult result = with(
                "deux.xlsx",
                new TestWorkbook()
                        .sheet(
                                "Stock",
                                row("Lieu", "Produit", "Quantité", "Unité"),
                                row("BGN", "CER", 3, "t"),
                                row(),
                                row("Immatriculation", "Type", "Base", "Charge utile"),
                                row("AA 1 MD", "Camion", "BGN", 12))
                        .bytes());
        assertThat(result.report().problems())
                .filteredOn(problem -> problem.where().file().equals("deux.xlsx"))
                .singleElement()
                .isInstanceOf(OtherTable.class);
    }
}
