package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.ColumnNeeded;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.FarFromHaven;
import org.sira.ingest.problem.FasterInTheRain;
import org.sira.ingest.problem.LightVehiclesOnly;
import org.sira.ingest.problem.PartNotReached;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.RoadLongerThanADay;
import org.sira.ingest.problem.RoadNotOpen;
import org.sira.ingest.problem.RoadSaidClosed;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.SpeedsOfTable;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.workbook.TestWorkbook;

/** Seasons, ferries, borders and usual speeds of roads, and what is doubtful about a network. */
class RoadFactsTest {

    @Test
    void aRoadTellsItsSeasonAndItsSpeedInTheRain() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Routes", "J1", "Vitesse saison des pluies km/h")
                .set("Routes", "K1", "Praticable")
                .set("Routes", "J2", 45)
                .set("Routes", "K4", "saison sèche");

        var roads = imported(workbook).dataset().roads();

        assertThat(problems(workbook)).isEmpty();
        assertThat(roads).extracting(RoadRow::drySpeedKmh).containsExactly(50.0, 35.0, 25.0, 30.0);
        assertThat(roads).extracting(RoadRow::wetSpeedKmh).containsExactly(45.0, 35.0, 25.0, 30.0);
        assertThat(roads)
                .extracting(RoadRow::season)
                .containsExactly(RoadSeason.ALL_YEAR, RoadSeason.ALL_YEAR, RoadSeason.DRY_SEASON, RoadSeason.ALL_YEAR);
    }

    @Test
    void practicabilityMayStandBesideTheSeason() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Routes", "J1", "Praticabilité (4x4, <10 t, <20 t, <40 t)")
                .set("Routes", "K1", "Saison (sèche/toute)")
                .set("Routes", "J2", "<20 t")
                .set("Routes", "K2", "sèche")
                .set("Routes", "J3", "saison sèche")
                .set("Routes", "K3", "toute saison");

        var roads = imported(workbook).dataset().roads();

        assertThat(problems(workbook)).isEmpty();
        assertThat(roads.get(0).season()).isEqualTo(RoadSeason.DRY_SEASON);
        assertThat(roads.get(0).maxWeightT()).hasValue(20);
        assertThat(roads.get(1).season()).as("the shorter one").isEqualTo(RoadSeason.DRY_SEASON);
    }

    @Test
    void aRoadForLightVehiclesHasTheirWeightWhichIsTold() {
        for (String written : List.of("4x4", "4×4 seulement", "4 X 4 only", "Véhicules légers uniquement")) {
            TestWorkbook workbook = OperationWorkbook.french()
                    .set("Routes", "J1", "Praticabilité")
                    .set("Routes", "J2", written)
                    .set("Routes", "J3", "toute saison");

            LightVehiclesOnly problem = onlyProblem(workbook, LightVehiclesOnly.class, "Routes!J2");

            assertThat(ProblemWords.in(Locale.FRENCH).text(problem)).endsWith("d’un PTAC de 3,5\u00a0t au plus.");
            assertThat(imported(workbook).dataset().roads().get(0).maxWeightT()).hasValue(3.5);
        }
    }

    @Test
    void aRoadThatIsSaidToBeClosedBlocksUntilItsDaysAreKnown() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Routes", "J1", "Statut (ouvert/restreint/fermé/inconnu)")
                .set("Routes", "J2", "ouvert ")
                .set("Routes", "J3", "inconnu")
                .set("Routes", "J4", "FERMÉE");

        RoadSaidClosed problem = onlyProblem(workbook, RoadSaidClosed.class, "Routes!J4");

        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        onlyProblem(workbook.set("Routes", "J4", "restreint"), RoadNotOpen.class, "Routes!J4");
        onlyProblem(workbook.set("Routes", "J4", "à confirmer"), RoadNotOpen.class, "Routes!J4");
    }

    @Test
    void aFerryInASheetWithoutWaitingTimesNeedsThatColumn() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Routes", "J1", "Pont/bac").set("Routes", "J2", "bac");

        ColumnNeeded problem = onlyProblem(workbook, ColumnNeeded.class, "Routes!A2");

        assertThat(ProblemWords.in(Locale.FRENCH).action(problem)).contains("Attente min");
    }

    @Test
    void aRoadTellsItsFerryOrBorder() {
        TestWorkbook workbook = crossings("Bac", "06:30", "18h", 45)
                .set("Routes", "J4", "Border")
                .set("Routes", "M4", 90);

        var roads = imported(workbook).dataset().roads();

        assertThat(problems(workbook)).isEmpty();
        assertThat(roads.get(0).crossing())
                .contains(new Crossing(CrossingType.FERRY, LocalTime.of(6, 30), LocalTime.of(18, 0), 45));
        assertThat(roads.get(1).crossing()).isEmpty();
        assertThat(roads.get(2).crossing())
                .as("without hours it is open day and night")
                .contains(new Crossing(CrossingType.BORDER, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 90));
    }

    @Test
    void halfACrossingBlocks() {
        assertThat(onlyProblem(crossings(null, "06:30", "18:00", 45), BlankCell.class, "Routes!J2")
                        .severity())
                .isEqualTo(Severity.BLOCKS);
        onlyProblem(crossings("Bac", "06:30", null, 45), BlankCell.class, "Routes!L2");
        onlyProblem(crossings("Bac", "06:30", "18:00", null), BlankCell.class, "Routes!M2");
        onlyProblem(crossings("Bac", "18:00", "06:30", 45), WindowReversed.class, "Routes!L2");
    }

    private static TestWorkbook crossings(Object kind, Object opens, Object closes, Object delay) {
        return OperationWorkbook.french()
                .set("Routes", "J1", "Bac ou frontière")
                .set("Routes", "K1", "Ouvre à")
                .set("Routes", "L1", "Ferme à")
                .set("Routes", "M1", "Attente min")
                .set("Routes", "J2", kind)
                .set("Routes", "K2", opens)
                .set("Routes", "L2", closes)
                .set("Routes", "M2", delay);
    }

    @Test
    void aRoadWithoutSpeedIsDrivenAsFastAsItsClassAndSurfaceAllow() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Routes", "G2", null).set("Routes", "G5", "ND");

        SpeedsOfTable problem = onlyProblem(workbook, SpeedsOfTable.class, "Routes!G2");

        assertThat(problem.roads()).isEqualTo(2);
        RoadRow asphalt = imported(workbook).dataset().roads().get(0);
        assertThat(asphalt.speedGiven()).isFalse();
        assertThat(asphalt.drySpeedKmh()).isEqualTo(60);
        assertThat(asphalt.wetSpeedKmh()).isEqualTo(55);
    }

    @Test
    void aSheetOfSpeedsChangesTheTable() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Routes", "G2", null)
                .set("Routes", "G4", null)
                .sheet(
                        "Vitesses",
                        row("Classe", "Revêtement", "Vitesse saison sèche km/h", "Vitesse saison des pluies km/h"),
                        row("Nationale", "Bitume", 65, 50),
                        row("Piste", "Terre", 9, null));

        var roads = imported(workbook).dataset().roads();

        assertThat(roads.get(0).drySpeedKmh()).isEqualTo(65);
        assertThat(roads.get(0).wetSpeedKmh()).isEqualTo(50);
        assertThat(roads.get(2).drySpeedKmh()).isEqualTo(9);
        assertThat(roads.get(2).wetSpeedKmh()).as("not faster in the rain").isEqualTo(9);
    }

    @Test
    void aSpeedIsGivenOnceForEachClassAndSurface() {
        TestWorkbook workbook = OperationWorkbook.french()
                .sheet(
                        "Speeds",
                        row("Class", "Surface", "Dry-season speed km/h"),
                        row("Primary", "Gravel", 40),
                        row("Régionale", "Latérite", 45));
        assertThat(onlyProblem(workbook, DuplicateId.class, "Speeds!A3").severity())
                .isEqualTo(Severity.BLOCKS);
    }

    @Test
    void aRoadThatIsFasterInTheRainIsDoubtful() {
        onlyProblem(
                OperationWorkbook.french()
                        .set("Routes", "J1", "Wet-season speed km/h")
                        .set("Routes", "J2", 55),
                FasterInTheRain.class,
                "Routes!J2");
    }

    @Test
    void aRoadThatTakesLongerThanADayIsPointedOut() {
        TestWorkbook workbook = OperationWorkbook.french().set("Routes", "G4", 16);
        RoadLongerThanADay problem = onlyProblem(workbook, RoadLongerThanADay.class, "Routes!D4");
        assertThat(problem.hours()).isBetween(8.5, 8.7);
        // Crews that drive longer reach its end.
        assertThat(problems(workbook.set("Paramètres", "B9", 9))).isEmpty();
    }

    @Test
    void aPlaceTooFarFromAnyHavenIsPointedOutAndAHavenOnTheWayHelps() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "FAK", "Fakola", "Site", 10.53, -6.9, "Bougouni", "Kolondiéba", null, "non")
                .add("Lieux", "MAN", "Manankoro", "Site", 10.46, -7.45, "Bougouni", "Bougouni", null, "non")
                .add("Routes", "R05", "KOL", "FAK", 74, "Piste", "Terre", 15, null, "non")
                .add("Routes", "R06", "FAK", "MAN", 70, "Piste", "Terre", 15, null, "non");

        FarFromHaven problem = onlyProblem(workbook, FarFromHaven.class, "Lieux!B8");

        assertThat(problem.haven()).isEqualTo("Kolondiéba");
        assertThat(problem.hours()).isEqualTo((74 + 70) / 15.0 * 1.25);
        assertThat(problems(workbook.set("Lieux", "I7", "oui"))).isEmpty();
    }

    @Test
    void placesThatAreOnlyLinkedToEachOtherAreNamedTogether() {
        TestWorkbook workbook = OperationWorkbook.french()
                .add("Lieux", "FAK", "Fakola", "Site", 10.53, -6.9, "Bougouni", "Kolondiéba", null, "non")
                .add("Lieux", "MAN", "Manankoro", "Site", 10.46, -7.45, "Bougouni", "Bougouni", null, "non")
                .add("Routes", "R05", "FAK", "MAN", 70, "Piste", "Terre", 20, null, "non");

        PartNotReached problem = onlyProblem(workbook, PartNotReached.class, "Lieux!B7");

        assertThat(problem.names()).containsExactly("Fakola", "Manankoro");
        assertThat(problem.parts()).isEqualTo(2);
    }
}
