package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.workbook.TestWorkbook;

/** What tells of persons is pointed out, and goes nowhere. All persons and numbers are invented. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Chauffeur | Awa Traoré | names of persons | A•• ••••••",
                "Nom du chauffeur | Awa Traoré | names of persons | A•• ••••••",
                "Contact | Awa Traoré | names of persons | A•• ••••••",
                "Beneficiary name | Awa Traoré | names of persons | A•• ••••••",
                "Point focal | A. Traoré | names of persons | A. ••••••",
                "Tél. | 76123456 | telephone numbers | 7•••••••",
                "Téléphone du chauffeur | 76 12 34 56 | telephone numbers | 7• •• •• ••",
                "Contact | +223 76 12 34 56 | telephone numbers | +2•• •• •• ••…",
                "Remarques | joindre au 76 12 34 56 | telephone numbers | joindre au 7• •• •• ••",
                "- | 76 12 34 56 | telephone numbers | 7• •• •• ••",
                "Courriel | awa@example.org | e-mail addresses | a••@•••••••.••…",
                "N° CNI | 0123 4567 | numbers of identity papers or licences | 0••• ••••",
                "N° CNI | ML 0123456 | numbers of identity papers or licences | M• •••••••",
                "Passeport n° | B0123456 | numbers of identity papers or licences | B•••••••",
                "Permis | C-12345/BKO | numbers of identity papers or licences | C-•••••/•••"
            })
    void aColumnThatTellsOfPersonsIsPointedOut(String heading, String value, String kind, String masked) {
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.set("Véhicules", "S1", heading).set("Véhicules", "S3", value).set("Véhicules", "S4", "ND");

        PersonalData problem = onlyProblem(workbook, PersonalData.class, "Véhicules!S3");

        assertThat(problem.column()).isEqualTo(heading == null ? "S" : heading);
        assertThat(problem.kind().english()).isEqualTo(kind);
        assertThat(problem.masked()).isEqualTo(masked);
        assertThat(problem.count()).isEqualTo(1);
        assertThat(problem.read()).isFalse();
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(samples(imported(workbook), "Véhicules", 18))
                .doesNotContain(value)
                .contains(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "Chauffeur, 2",
        "Chauffeur, oui",
        "Nombre de chauffeurs, 2",
        "Permis, oui",
        "Permis, B",
        "Téléphone, non",
        "Contact, ND",
        "Clinique mobile, Kadiana",
        "Propriétaire, ONG",
        "Contact, Bureau",
        "Numéro, 12"
    })
    void countsAndAnswersTellOfNobody(String heading, String value) {
        assertThat(problems(OperationWorkbook.french()
                        .set("Véhicules", "S1", heading)
                        .set("Véhicules", "S3", value)))
                .isEmpty();
    }

    @Test
    void theNameOfWhoSetARiskIsWhatItsColumnCallsFor() {
        assertThat(problems(OperationWorkbook.french().set("Appréciations du risque", "D2", "Awa Traoré")))
                .isEmpty();
    }

    @Test
    void whatIsReadIsReadWithItHidden() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Fermetures", "E2", "Bac en panne, tél. 76 12 34 56")
                .add("Besoins", "B3", "76 12 34 57", "CER", 1, "t", 10, "Haute", "Ménages");

        ImportResult result = imported(workbook);

        assertThat(result.dataset().closures())
                .singleElement()
                .satisfies(closure -> assertThat(closure.reason()).isEqualTo("Bac en panne, tél. 7• •• •• ••"));
        assertThat(result.report().problems())
                .filteredOn(UnknownPlace.class::isInstance)
                .extracting(problem -> ((UnknownPlace) problem).found())
                .containsExactly("7• •• •• ••");
        assertThat(result.report().problems())
                .filteredOn(PersonalData.class::isInstance)
                .extracting(problem -> problem.where().sheet(), problem -> ((PersonalData) problem).read())
                .containsExactly(tuple("Besoins", true), tuple("Fermetures", true));
        assertThat(everythingSaid(result)).doesNotContain("76 12 34 5");
    }

    @Test
    void aColumnIsPointedOutOnceWithItsCount() {
        TestWorkbook workbook = OperationWorkbook.french().set("Véhicules", "S1", "Chauffeur");
        workbook.set("Véhicules", "S2", "Awa Traoré").set("Véhicules", "S3", "Issa Koné");
        workbook.set("Véhicules", "S4", "Awa Koné");

        PersonalData problem = onlyProblem(workbook, PersonalData.class, "Véhicules!S2");

        assertThat(problem.count()).isEqualTo(3);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo("The column “Chauffeur” seems to hold names of persons, in 3 cells; the first begins like"
                        + " this: A•• ••••••. Planning needs none of that.");
    }

    @Test
    void sheetsThatAreNotReadAreLookedAtToo() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Distribution",
                        row("Liste de distribution"),
                        row("N°", "Nom et prénom", "Village", "Tél"),
                        row(1, "Awa Traoré", "Kadiana", 76123456),
                        row(2, "Issa Koné", "Kadiana", "66 12 34 56"));

        assertThat(problems(workbook))
                .extracting(problem -> problem.where().cell(), problem -> ((PersonalData) problem).count())
                .containsExactly(tuple("B3", 2), tuple("D3", 2));
    }

    @Test
    void hiddenSheetsAreLookedAtToo() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet("Contacts", row("Nom et prénom"), row("Awa Traoré"))
                .finish(book -> book.setSheetHidden(book.getSheetIndex("Contacts"), true));

        assertThat(problems(workbook))
                .filteredOn(PersonalData.class::isInstance)
                .hasSize(1);
    }

    static List<List<String>> layouts() {
        String operation = "operation-sikasso.xlsx";
        return List.of(
                List.of(operation),
                List.of(operation, "layouts/displacement-dtm.xlsx"),
                List.of(operation, "layouts/incidents-acled.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSampleTellsOfNobody(List<String> files) throws IOException {
        InputFile[] inputs = new InputFile[files.size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = InputFile.of(files.get(i), Files.readAllBytes(Path.of("..", "sample-data", files.get(i))));
        }

        assertThat(imported(inputs).report().problems()).noneMatch(PersonalData.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor1", "source", "notes", "Reported Perpetrator Name", "Code cercle", "Transporteur"})
    void headingsOfOtherSourcesTellOfNobody(String heading) {
        assertThat(problems(OperationWorkbook.french()
                        .set("Incidents", "H1", heading)
                        .set("Incidents", "H2", "Invented Group")))
                .isEmpty();
    }

    private static List<String> samples(ImportResult result, String sheet, int column) {
        return result.report().sheets().stream()
                .filter(report -> report.sheet().equals(sheet))
                .flatMap(report -> report.columns().stream())
                .filter(report -> report.number() == column)
                .map(SheetReport.Column::samples)
                .findFirst()
                .orElseThrow();
    }

    private static String everythingSaid(ImportResult result) {
        Stream<String> words = result.report().problems().stream()
                .flatMap((Problem problem) -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .map(ProblemWords::in)
                        .flatMap(in -> Stream.of(in.text(problem), in.action(problem))));
        return String.join("\n", words.toList()) + result;
    }
}
