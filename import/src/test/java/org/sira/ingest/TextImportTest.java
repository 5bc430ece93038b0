package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.SurplusCells;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.workbook.Separator;
import org.sira.ingest.workbook.TextEncoding;
import org.sira.ingest.workbook.TextFormat;

/** Delimited text beside a workbook, as French Excel writes it. */
class TextImportTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NEEDS = """
            Identifiant;Lieu;Produit;Quantité;Unité;Personnes;Priorité;Service
            B1;KAD;Céréales;12,5;t;1 352;Haute;Ménages
            B2;Kolondiéba;Gasoil;1,5;m³;900;Critique;Centre de santé
            """;

    private static ImportResult withNeeds(String name, byte[] needs) {
        return imported(
                InputFile.of(
                        "operation.xlsx",
                        OperationWorkbook.french().without("Besoins").bytes()),
                InputFile.of(name, needs));
    }

    @Test
    void needsOfATextFileAreReadLikeThoseOfASheet() {
        ImportResult result = withNeeds("Besoins.csv", NEEDS.getBytes(WINDOWS));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().needs())
                .extracting(need -> need.id() + " " + need.placeId() + " " + need.quantity())
                .containsExactly("B1 KAD 12500.0", "B2 KOL 1500.0");
        assertThat(result.report().files())
                .extracting(FileReport::textFormat)
                .containsExactly(
                        Optional.empty(), Optional.of(new TextFormat(TextEncoding.WINDOWS_1252, Separator.SEMICOLON)));
    }

    @Test
    void whateverTheNameSays() {
        ImportResult result = withNeeds("Besoins.xlsx", NEEDS.getBytes(StandardCharsets.UTF_16));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().needs()).hasSize(2);
    }

    @Test
    void problemsNameTheCellThatASpreadsheetShows() {
        String needs = "sep=;\n" + NEEDS.replace("Kolondiéba", "\"Kolon\ndi\"").replace("12,5", "douze");
        List<Problem> problems =
                withNeeds("Besoins.csv", needs.getBytes(WINDOWS)).report().problems();
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly(
                        new CellRef("Besoins.csv", "Besoins", "D2"), new CellRef("Besoins.csv", "Besoins", "B3"));
        assertThat(problems.get(0)).isInstanceOf(NotANumber.class);
        assertThat(problems.get(1)).isInstanceOf(UnknownPlace.class);
    }

    @Test
    void aRowThatASeparatorHasCutIsPointedOut() {
        String needs = NEEDS.replace("900;Critique;Centre de santé", "900;Critique;Centre de santé;Sikasso");
        List<Problem> problems =
                withNeeds("Besoins.csv", needs.getBytes(WINDOWS)).report().problems();
        assertThat(problems).containsExactly(new SurplusCells(new CellRef("Besoins.csv", "Besoins", "I3"), "Sikasso"));
    }

    @Test
    void garbledHeadingsAreUnderstood() {
        String garbled = new String(NEEDS.getBytes(StandardCharsets.UTF_8), WINDOWS);
        ImportResult result = withNeeds("Besoins.csv", garbled.getBytes(StandardCharsets.UTF_8));
        assertThat(result.dataset().needs()).hasSize(2);
        assertThat(result.report().problems()).extracting(Problem::key).containsExactly("problem.garbled-text-mended");
    }

    @Test
    void headingsWithLostLettersAreToldBesideTheColumnThatIsMissing() {
        String lost = NEEDS.replace("Quantité", "Quantit\uFFFD");
        ImportResult result = withNeeds("Besoins.csv", lost.getBytes(StandardCharsets.UTF_8));
        assertThat(result.report().problems())
                .extracting(Problem::key)
                .contains("problem.lost-characters", "problem.missing-column");
    }
}
