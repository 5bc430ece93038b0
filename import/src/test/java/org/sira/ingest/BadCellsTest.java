package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.ingest.place.Candidate;
import org.sira.ingest.problem.AmbiguousDates;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DateRange;
import org.sira.ingest.problem.DoubtfulHouseholds;
import org.sira.ingest.problem.DoubtfulSpeed;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.FarAway;
import org.sira.ingest.problem.FormulaFault;
import org.sira.ingest.problem.IncidentInFuture;
import org.sira.ingest.problem.MisplacedPosition;
import org.sira.ingest.problem.MonthWithoutDay;
import org.sira.ingest.problem.NeedOutsideHorizon;
import org.sira.ingest.problem.NoCount;
import org.sira.ingest.problem.NotACoordinate;
import org.sira.ingest.problem.NotADate;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.NotATime;
import org.sira.ingest.problem.NotCompartments;
import org.sira.ingest.problem.NotWhole;
import org.sira.ingest.problem.NotYesOrNo;
import org.sira.ingest.problem.OtherCercle;
import org.sira.ingest.problem.OtherDivision;
import org.sira.ingest.problem.OutOfRange;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.RepeatedSetting;
import org.sira.ingest.problem.RoadToItself;
import org.sira.ingest.problem.RoadTooLong;
import org.sira.ingest.problem.RoadTooShort;
import org.sira.ingest.problem.SettingsAtOdds;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.SpeedsOfTable;
import org.sira.ingest.problem.StockAfterHorizon;
import org.sira.ingest.problem.Suggestion;
import org.sira.ingest.problem.TankerWithoutCompartments;
import org.sira.ingest.problem.TotalRow;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.problem.UnknownCommodity;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.problem.UnknownRoad;
import org.sira.ingest.problem.UnknownSetting;
import org.sira.ingest.problem.UnknownUnit;
import org.sira.ingest.problem.UnknownWord;
import org.sira.ingest.problem.UnsuitableUnit;
import org.sira.ingest.problem.VehicleWithoutPayload;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.problem.ZeroCoordinates;
import org.sira.ingest.workbook.TestWorkbook;

class BadCellsTest {

    static Stream<Arguments> oneBadCell() {
        return Stream.of(
                // Places, roads and vehicles block.
                arguments("Lieux!D3", "onze", NotACoordinate.class, Severity.BLOCKS),
                arguments("Lieux!D3", 111.089, OutOfRange.class, Severity.BLOCKS),
                arguments("Lieux!A6", null, BlankCell.class, Severity.BLOCKS),
                arguments("Lieux!C3", "Capitale", UnknownWord.class, Severity.BLOCKS),
                arguments("Lieux!I3", "peut-être", NotYesOrNo.class, Severity.BLOCKS),
                arguments("Routes!D2", "longue", NotANumber.class, Severity.BLOCKS),
                arguments("Routes!D2", "78,500", AmbiguousNumbers.class, Severity.BLOCKS),
                arguments("Routes!D2", "78 L", NotANumber.class, Severity.BLOCKS),
                arguments("Routes!D2", LocalDate.of(2025, 1, 1), NotANumber.class, Severity.BLOCKS),
                arguments("Routes!G2", 0, OutOfRange.class, Severity.BLOCKS),
                arguments("Routes!F2", "Marbre", UnknownWord.class, Severity.BLOCKS),
                arguments("Routes!G2", "=1/0", FormulaFault.class, Severity.BLOCKS),
                arguments("Véhicules!D2", null, VehicleWithoutPayload.class, Severity.BLOCKS),
                arguments("Véhicules!D3", "ND", VehicleWithoutPayload.class, Severity.BLOCKS),
                arguments("Véhicules!F3", null, TankerWithoutCompartments.class, Severity.BLOCKS),
                arguments("Véhicules!F3", "trois", NotCompartments.class, Severity.BLOCKS),
                arguments("Véhicules!F3", "9+9+9+6", NotCompartments.class, Severity.BLOCKS),
                arguments("Véhicules!D2", "18 kg", OutOfRange.class, Severity.BLOCKS),
                arguments("Véhicules!D2", 0, OutOfRange.class, Severity.BLOCKS),
                arguments("Véhicules!E2", null, BlankCell.class, Severity.BLOCKS),
                arguments("Véhicules!J2", 2.5, NotWhole.class, Severity.BLOCKS),
                arguments("Véhicules!A3", "AB-1234-md", DuplicateId.class, Severity.BLOCKS),
                arguments("Véhicules!N3", LocalDate.of(2025, 11, 1), WindowReversed.class, Severity.BLOCKS),
                // So do curfews and other restrictions: nobody must drive into one that was lost.
                arguments("Couvre-feux!B2", "Kidal", UnknownArea.class, Severity.BLOCKS),
                arguments("Couvre-feux!E2", "le soir", NotATime.class, Severity.BLOCKS),
                arguments("Couvre-feux!D2", LocalDate.of(2025, 10, 1), WindowReversed.class, Severity.BLOCKS),
                arguments("Fermetures!B2", "R99", UnknownRoad.class, Severity.BLOCKS),
                arguments("Convois annoncés!B2", "R01;R99", UnknownRoad.class, Severity.BLOCKS),
                arguments("Convois annoncés!D2", null, BlankCell.class, Severity.BLOCKS),
                arguments("Zones d'opération!H2", "À voir", UnknownWord.class, Severity.BLOCKS),
                arguments("Paramètres!B5", "sept", NotANumber.class, Severity.BLOCKS),
                // A bad row elsewhere is left out.
                arguments("Incidents!B2", "bientôt", NotADate.class, Severity.ROW_SKIPPED),
                arguments("Incidents!F2", 4, OutOfRange.class, Severity.ROW_SKIPPED),
                arguments("Incidents!A3", "I1", DuplicateId.class, Severity.ROW_SKIPPED),
                arguments("Besoins!B2", "Kadianna", UnknownPlace.class, Severity.ROW_SKIPPED),
                arguments("Besoins!C2", "Riz", UnknownCommodity.class, Severity.ROW_SKIPPED),
                arguments("Besoins!E2", "sacs", UnknownUnit.class, Severity.ROW_SKIPPED),
                arguments("Besoins!E2", "L", UnsuitableUnit.class, Severity.ROW_SKIPPED),
                arguments("Besoins!E2", null, BlankCell.class, Severity.ROW_SKIPPED),
                arguments("Besoins!F2", 0, OutOfRange.class, Severity.ROW_SKIPPED),
                arguments("Besoins!K2", LocalDate.of(2025, 11, 20), WindowReversed.class, Severity.ROW_SKIPPED),
                arguments("Besoins!K2", "31/02/2025", NotADate.class, Severity.ROW_SKIPPED),
                arguments("Besoins!K2", "novembre-25", MonthWithoutDay.class, Severity.ROW_SKIPPED),
                arguments("Besoins!K2", "24–26/11/2025", DateRange.class, Severity.ROW_SKIPPED),
                arguments("Besoins!K2", "03/04/2025", AmbiguousDates.class, Severity.ROW_SKIPPED),
                arguments("Fermetures!C2", "03/04/2025", AmbiguousDates.class, Severity.BLOCKS),
                arguments("Stocks!A2", "Bamako", UnknownPlace.class, Severity.ROW_SKIPPED),
                arguments("Déplacements!D2", "beaucoup", NotANumber.class, Severity.ROW_SKIPPED),
                arguments("Ratios de besoins!C2", "Moyennement", UnknownWord.class, Severity.ROW_SKIPPED),
                // The rest is taken, with a warning.
                arguments("Incidents!B2", LocalDate.of(2025, 11, 23), IncidentInFuture.class, Severity.WARNING),
                arguments("Stocks!E3", LocalDate.of(2025, 12, 24), StockAfterHorizon.class, Severity.WARNING),
                arguments("Routes!D2", 60, RoadTooShort.class, Severity.WARNING),
                arguments("Routes!D2", 250, RoadTooLong.class, Severity.WARNING),
                arguments("Routes!G2", null, SpeedsOfTable.class, Severity.WARNING),
                arguments("Routes!G4", 60, DoubtfulSpeed.class, Severity.WARNING),
                arguments("Déplacements!D2", 150, DoubtfulHouseholds.class, Severity.WARNING),
                arguments("Déplacements!B2", "Bougouni", OtherCercle.class, Severity.WARNING),
                arguments("Déplacements!B2", "Kolondiéba", OtherDivision.class, Severity.WARNING),
                arguments("Déplacements!B3", "Sikasso", OtherDivision.class, Severity.WARNING),
                arguments("Paramètres!A8", "Couleur", UnknownSetting.class, Severity.WARNING));
    }

    @ParameterizedTest
    @MethodSource
    void oneBadCell(String at, @Nullable Object value, Class<? extends Problem> kind, Severity severity) {
        String sheet = at.substring(0, at.indexOf('!'));
        String cell = at.substring(at.indexOf('!') + 1);

        Problem problem = onlyProblem(OperationWorkbook.french().set(sheet, cell, value), kind, at);

        assertThat(problem.severity()).isEqualTo(severity);
    }

    @Test
    void aNotANumberNamesColumnAndText() {
        NotANumber problem =
                onlyProblem(OperationWorkbook.french().set("Routes", "D4", "cent dix"), NotANumber.class, "Routes!D4");
        assertThat(problem)
                .isEqualTo(new NotANumber(
                        new CellRef("operation.xlsx", "Routes", "D4"), "Longueur km", "cent dix", Severity.BLOCKS));
    }

    @Test
    void limitsAreToldWithTheirUnit() {
        OutOfRange problem = onlyProblem(
                OperationWorkbook.french()
                        .set("Véhicules", "G1", "PTAC (kg)")
                        .set("Véhicules", "G2", 26)
                        .set("Véhicules", "G3", 40_000)
                        .set("Véhicules", "G4", 3_500),
                OutOfRange.class,
                "Véhicules!G2");
        assertThat(ProblemWords.in(Locale.FRENCH).text(problem)).endsWith("de 0,5 à 200\u00A0t.");
    }

    @Test
    void anUnknownPlaceComesWithTheLikeliestOnes() {
        UnknownPlace problem = onlyProblem(
                OperationWorkbook.french().set("Besoins", "B2", "Kolondieb"), UnknownPlace.class, "Besoins!B2");
        assertThat(problem.found()).isEqualTo("Kolondieb");
        assertThat(problem.suggested().map(Candidate::shown)).contains("Kolondiéba (KOL), Kolondiéba");
    }

    @Test
    void anAmbiguousNameNeedsTheCercleOrTheId() {
        // Given two places called Kadiana
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "KA2", "Kadiana", "Site", 11.3, -7.4, "Bougouni", "Bougouni", null, "non")
                .add("Routes", "R05", "KA2", "BGN", 20, "Piste", "Terre", 20, null, "non")
                .set("Routes", "C3", "KAD");
        // When a row with a cercle and a row without one name it
        workbook.add("Déplacements", "Kadiana", "Bougouni", 10, 52, LocalDate.of(2025, 10, 30));
        workbook.set("Besoins", "B2", "Kadiana");

        // Then only the one without is in doubt
        AmbiguousPlace problem = onlyProblem(workbook, AmbiguousPlace.class, "Besoins!B2");
        assertThat(problem.matches()).extracting(Candidate::id).containsExactly("KAD", "KA2");
        assertThat(ProblemWords.in(Locale.ENGLISH).action(problem))
                .isEqualTo("Say which one is meant: write its ID instead, such as KAD.");
        assertThat(ProblemWords.in(Locale.FRENCH)
                        .action(onlyProblem(
                                workbook.set("Besoins", "B2", "KAD")
                                        .add("Déplacements", "Kadiana", null, 10, 52, LocalDate.of(2025, 10, 30)),
                                AmbiguousPlace.class,
                                "Déplacements!A5")))
                .endsWith("comme KAD, ou son cercle dans la colonne «\u00a0Cercle\u00a0».");
        assertThat(imported(workbook).dataset().displacements().get(2).placeId())
                .isEqualTo("KA2");
    }

    @Test
    void allProblemsOfARowComeOutTogether() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Besoins", "B2", "Nulle part")
                .set("Besoins", "D2", "douze")
                .set("Besoins", "G2", "Bof");
        assertThat(imported(workbook).report().problems())
                .extracting(problem -> problem.where().cell())
                .containsExactly("B2", "D2", "G2");
        assertThat(imported(workbook).dataset().needs()).hasSize(1);
    }

    @Test
    void aBadPlaceIsNotReportedAgainByTheRowsThatReferToIt() {
        onlyProblem(OperationWorkbook.french().set("Lieux", "C4", "?!"), BlankCell.class, "Lieux!C4");
    }

    @Test
    void aPositionAtZeroIsNotAPosition() {
        TestWorkbook workbook = OperationWorkbook.french().set("Lieux", "D4", 0).set("Lieux", "E4", 0);
        assertThat(onlyProblem(workbook, ZeroCoordinates.class, "Lieux!D4").severity())
                .isEqualTo(Severity.BLOCKS);
    }

    @Test
    void anExchangedLatitudeAndLongitudeIsRecognised() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Incidents", "D2", -6.7).set("Incidents", "E2", 10.9);
        MisplacedPosition problem = onlyProblem(workbook, MisplacedPosition.class, "Incidents!D2");
        assertThat(problem.swapped()).isTrue();
        assertThat(problem.suggestions()).extracting(Suggestion::text).containsExactly("10.9", "-6.7");
    }

    @Test
    void aPlaceFarFromTheOthersIsPointedOut() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "KID", "Kidal", "Ville", 18.44, 1.41, "Kidal", "Kidal", null, "non")
                .add("Routes", "R05", "KID", "ZEG", 1500, "Nationale", "Bitume", 90, null, "non")
                // A crew that drives around the clock gets there in a day.
                .set("Paramètres", "B9", 24);
        FarAway problem = onlyProblem(workbook, FarAway.class, "Lieux!D7");
        assertThat(problem.distanceKm()).isBetween(1100.0, 1300.0);
    }

    @Test
    void aNeedOutsideTheDaysOfThePlanIsKeptWithAWarning() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Besoins", "J2", LocalDate.of(2025, 12, 5))
                .set("Besoins", "K2", LocalDate.of(2025, 12, 9));
        NeedOutsideHorizon problem = onlyProblem(workbook, NeedOutsideHorizon.class, "Besoins!J2");
        assertThat(problem.lastDay()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(imported(workbook).dataset().needs()).hasSize(2);
    }

    @Test
    void aDisplacementRowMustCountSomething() {
        onlyProblem(OperationWorkbook.french().set("Déplacements", "C3", "ND"), NoCount.class, "Déplacements!D3");
    }

    @Test
    void aRoadLeadsSomewhereElse() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Routes", "C5", "KOL")
                .add("Routes", "R05", "NGO", "KAD", 40, "Piste", "Terre", 20, null, null);
        onlyProblem(workbook, RoadToItself.class, "Routes!C5");
    }

    @Test
    void totalsAreLeftOut() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Déplacements", "Sous-total Kolondiéba", null, 96, 500, null)
                .add("Déplacements", "TOTAL", null, 356, 1852, null);
        assertThat(imported(workbook).report().problems())
                .hasSize(2)
                .allMatch(TotalRow.class::isInstance)
                .extracting(problem -> problem.where().cell())
                .containsExactly("A4", "A5");
    }

    @Test
    void settingsThatContradictEachOtherBlock() {
        SettingsAtOdds problem = onlyProblem(
                OperationWorkbook.french().set("Paramètres", "B7", 12), SettingsAtOdds.class, "Paramètres!B7");
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        onlyProblem(
                OperationWorkbook.french().add("Paramètres", "Convoy minimum", 4),
                RepeatedSetting.class,
                "Paramètres!B10");
    }
}
