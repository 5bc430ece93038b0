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
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.place.Candidate;
import org.sira.ingest.place.Candidate.Reason;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.AreaOfTwoLevels;
import org.sira.ingest.problem.CodeNotName;
import org.sira.ingest.problem.CodeOfOtherSystem;
import org.sira.ingest.problem.LostCharacters;
import org.sira.ingest.problem.OtherDivision;
import org.sira.ingest.problem.OtherRegion;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.ShortenedCode;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** What rows call places, and how far that goes without asking. */
class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource({"Kolondieba, KOL", "Kolon-diéba, KOL", "KOLONDIÉBA, KOL", "Ngolodiana, NGO", "kad, KAD"})
    void usualSpellingsAreTheSameName(String written, String id) {
        ImportResult result = imported(OperationWorkbook.french().set("Besoins", "B2", written));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().needs().get(0).placeId()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"Kolondièb, KOL", "Qadiana, KAD", "Ngolodina, NGO", "Zegoa, ZEG"})
    void aNameSpeltOtherwiseIsSuggestedAndNotTaken(String written, String id) {
        TestWorkbook workbook = OperationWorkbook.french().set("Besoins", "B2", written);

        UnknownPlace problem = onlyProblem(workbook, UnknownPlace.class, "Besoins!B2");

        assertThat(problem.suggested()).hasValueSatisfying(candidate -> {
            assertThat(candidate.id()).isEqualTo(id);
            assertThat(candidate.reason()).isEqualTo(Reason.SPELLING);
        });
        assertThat(imported(workbook).dataset().needs()).hasSize(1);
    }

    @Test
    void aNameThatLostItsApostropheIsTheSameNameAndOneThatLostALetterIsSuggested() {
        ImportResult apostrophe = imported(OperationWorkbook.french().set("Besoins", "B2", "N\uFFFDGolodiana"));
        assertThat(apostrophe.report().problems()).singleElement().isInstanceOf(LostCharacters.class);
        assertThat(apostrophe.dataset().needs().get(0).placeId()).isEqualTo("NGO");

        assertThat(problems(OperationWorkbook.french().set("Besoins", "B2", "Kolondi\uFFFDba")))
                .filteredOn(UnknownPlace.class::isInstance)
                .singleElement()
                .satisfies(problem -> assertThat(((UnknownPlace) problem).suggested())
                        .hasValueSatisfying(
                                candidate -> assertThat(candidate.id()).isEqualTo("KOL")));
    }

    @Test
    void aNameInAnotherLanguageIsTheSameName() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "TBU", "Tombouctou", "Ville", 11.2, -6.9, "Tombouctou", "Tombouctou", null, "oui")
                .add("Routes", "R05", "Timbuktu", "KOL", 15, "Locale", "Latérite", 30, null, "non");
        assertThat(problems(workbook)).isEmpty();
    }

    @Test
    void theCoordinatesOfARowSpeakForOneOfTwoPlacesOfAName() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "KA2", "Kadiana", "Site", 11.3, -7.4, "Bougouni", "Bougouni", null, "non")
                .add("Routes", "R05", "KA2", "BGN", 20, "Piste", "Terre", 20, null, "non")
                .set("Routes", "C3", "KAD")
                .set("Déplacements", "B2", null)
                .set("Déplacements", "F1", "Latitude")
                .set("Déplacements", "G1", "Longitude")
                .set("Déplacements", "F2", "11,305")
                .set("Déplacements", "G2", -7.4);

        AmbiguousPlace problem = onlyProblem(workbook, AmbiguousPlace.class, "Déplacements!A2");

        assertThat(problem.suggested().map(Candidate::id)).contains("KA2");
        assertThat(problem.suggested().map(Candidate::reason)).contains(Reason.NEAR);
    }

    @Test
    void theDivisionOf2016IsToldAndTakenForTheSamePlace() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Déplacements", "F1", "Région").set("Déplacements", "F3", "Sikasso");

        OtherDivision problem = onlyProblem(workbook, OtherDivision.class, "Déplacements!F3");

        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo(
                        "“N’Golodiana” is given in “Sikasso”, by the division of 2016, and in “Bougouni” in the sheet"
                                + " “Places”; it was taken for the same place.");
        assertThat(imported(workbook).dataset().displacements().get(1).placeId())
                .isEqualTo("NGO");
        onlyProblem(
                OperationWorkbook.french().set("Déplacements", "F1", "Région").set("Déplacements", "F3", "Gao"),
                OtherRegion.class,
                "Déplacements!F3");
    }

    @Test
    void codesOfOtherSystemsAreToldAndNotStripped() {
        TestWorkbook workbook = OperationWorkbook.french().set("Lieux", "H4", "ML-10");
        CodeOfOtherSystem problem = onlyProblem(workbook, CodeOfOtherSystem.class, "Lieux!H4");
        assertThat(problem.area()).isEqualTo("Taoudénit");
        assertThat(imported(workbook).dataset().places().get(2).cercleCode()).isEqualTo("ML-10");
    }

    @Test
    void aCodeThatIsNotThatOfTheNameIsTold() {
        CodeNotName problem =
                onlyProblem(OperationWorkbook.french().set("Lieux", "H3", "ML0301"), CodeNotName.class, "Lieux!H3");
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo(
                        "“ML0301” is the p-code of Bougouni (cercle, division of 2016), but the row says “Kolondiéba”.");
        onlyProblem(OperationWorkbook.french().set("Lieux", "H3", "ML03"), CodeNotName.class, "Lieux!H3");
        onlyProblem(
                OperationWorkbook.french()
                        .set("Déplacements", "F1", "Code cercle")
                        .set("Déplacements", "F3", "ML0306"),
                CodeNotName.class,
                "Déplacements!F3");
    }

    @Test
    void aCodeThatASpreadsheetTookForANumberIsTold() {
        ShortenedCode problem =
                onlyProblem(OperationWorkbook.french().set("Lieux", "H3", 303), ShortenedCode.class, "Lieux!H3");
        assertThat(problem.suggestions())
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.text()).isEqualTo("ML0303"));
    }

    @Test
    void anIdWhoseZerosWereEatenIsSuggested() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "0417", "Puits", "Site", 11.1, -6.8, "Bougouni", "Kolondiéba", null, "non")
                .add("Routes", "R05", "0417", "KOL", 15, "Piste", "Terre", 20, null, "non")
                .add("Déplacements", 417, null, 12, 60, LocalDate.of(2025, 10, 30));
        UnknownPlace problem = onlyProblem(workbook, UnknownPlace.class, "Déplacements!A4");
        assertThat(problem.suggested().map(Candidate::reason)).contains(Reason.LOST_ZERO);
    }

    @Test
    void whatAPersonDecidedHoldsForEveryRowButNeverOverAnId() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Besoins", "B2", "Qadiana").set("Besoins", "B3", "NGO");
        ImportChoices choices = ImportChoices.none()
                .withPlaces(List.of(new PlaceChoice("Qadiana", "", "KAD"), new PlaceChoice("NGO", "", "KAD")));
        ImportResult result = new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of("operation.xlsx", workbook.bytes())), choices);
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().needs()).extracting(need -> need.placeId()).containsExactly("KAD", "NGO");
    }

    @Test
    void aDecisionForACercleHoldsForTheRowsThatNameItAlone() {
        // Given one misspelt name in two cercles and without any
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Déplacements", "A2", "Qadiana")
                .add("Déplacements", "Qadiana", "Bougouni", 10, 52, LocalDate.of(2025, 10, 30))
                .set("Besoins", "B2", "Qadiana");
        assertThat(unknown(workbook, ImportChoices.none())).containsExactly("", "Bougouni", "Kadiana");

        List<PlaceChoice> there = List.of(PlaceChoice.there("Qadiana", "Kadiana", "KAD"));
        assertThat(unknown(workbook, ImportChoices.none().withPlaces(there))).containsExactly("", "Bougouni");
        List<PlaceChoice> unsaid = List.of(PlaceChoice.there("Qadiana", "", "KAD"));
        assertThat(unknown(workbook, ImportChoices.none().withPlaces(unsaid))).containsExactly("Bougouni", "Kadiana");
        // As people decided before, for a name wherever it is said to lie.
        List<PlaceChoice> wherever = List.of(new PlaceChoice("Qadiana", "", "KAD"));
        assertThat(unknown(workbook, ImportChoices.none().withPlaces(wherever))).isEmpty();
    }

    private static List<String> unknown(TestWorkbook workbook, ImportChoices choices) {
        return new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of("operation.xlsx", workbook.bytes())), choices).report().problems().stream()
                        .filter(UnknownPlace.class::isInstance)
                        .map(problem -> ((UnknownPlace) problem).parent())
                        .sorted()
                        .toList();
    }

    @Test
    void anAreaMayBeNamedWithItsLevel() {
        assertThat(problems(OperationWorkbook.french().set("Couvre-feux", "B2", "Région de Sikasso")))
                .isEmpty();
        assertThat(imported(OperationWorkbook.french().set("Couvre-feux", "B2", "Cercle de Kadiolo"))
                        .dataset()
                        .curfews())
                .extracting(curfew -> curfew.area())
                .containsExactly("Kadiolo");
        onlyProblem(
                OperationWorkbook.french().set("Couvre-feux", "B2", "Cercle de Sikasso"),
                UnknownArea.class,
                "Couvre-feux!B2");
        onlyProblem(
                OperationWorkbook.french().set("Couvre-feux", "B2", "Cercle de Bougouni"),
                AreaOfTwoLevels.class,
                "Couvre-feux!B2");
        assertThat(problems(OperationWorkbook.french().set("Déplacements", "B2", "Cercle de Kadiana")))
                .isEmpty();
    }
}
