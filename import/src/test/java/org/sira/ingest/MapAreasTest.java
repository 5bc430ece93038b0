package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.AreaShape.Corner;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.Regime;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.geojson.TestMap;
import org.sira.ingest.problem.BadArea;
import org.sira.ingest.problem.BadArea.Fault;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.NoRoads;
import org.sira.ingest.problem.NotADate;
import org.sira.ingest.problem.OutOfRange;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.RoadsClosed;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.UnknownAreaKind;
import org.sira.ingest.problem.UnknownWord;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.schema.SheetKind;

/**
 * Closures and operation areas that a map draws, over the roads R01 Bougouni – Kolondiéba, R02 Kolondiéba – Kadiana, R03
 * Kadiana – Zégoua and R04 Kolondiéba – N'Golodiana of the workbook.
 */
class MapAreasTest {

    private static final String DAYS = ";du=2025-11-24;au=2025-11-27";

    /** West of Kolondiéba, on the way from Bougouni. */
    private static final String ON_R01 = square(11.25, -7.19, 0.05);

    private static final String AROUND_KOLONDIEBA = square(11.089, -6.893, 0.05);

    @Test
    void aClosureClosesTheRoadsThatItMeets() {
        ImportResult result =
                read(new TestMap().feature("type=Fermeture;id=X1;motif=Crue" + DAYS, "Polygon", AROUND_KOLONDIEBA));

        assertThat(result.dataset().closures())
                .filteredOn(closure -> closure.ref().isFeature())
                .extracting(ClosureRow::id, ClosureRow::roadId, ClosureRow::from, ClosureRow::to, ClosureRow::reason)
                .containsExactly(closed("X1/R01", "R01"), closed("X1/R02", "R02"), closed("X1/R04", "R04"));
        assertThat(result.report().problems())
                .containsExactly(new RoadsClosed(
                        new CellRef("map.geojson", "features", "#1"),
                        "X1",
                        List.of(
                                "Bougouni – Kolondiéba (R01)",
                                "Kolondiéba – Kadiana (R02)",
                                "Kolondiéba – N'Golodiana (R04)"),
                        3));
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.file().equals("map.geojson"))
                .extracting(SheetReport::kind, SheetReport::rows, SheetReport::rowsTaken)
                .containsExactly(tuple(SheetKind.CLOSURES, 1, 1));
    }

    private static org.assertj.core.groups.Tuple closed(String id, String roadId) {
        return tuple(id, roadId, LocalDate.of(2025, 11, 24), LocalDate.of(2025, 11, 27), "Crue");
    }

    @Test
    void aClosureThatMeetsNoRoadIsSaid() {
        ImportResult result = read(
                new TestMap().feature("kind=closure;from=2025-11-24;to=2025-11-24", "Polygon", square(12, -7, 0.1)));

        assertThat(result.dataset().closures()).hasSize(1);
        Problem notice = onlyProblem(result);
        assertThat(notice).isEqualTo(new RoadsClosed(notice.where(), "map.geojson #1", List.of(), 0));
        assertThat(ProblemWords.in(Locale.ENGLISH).text(notice)).isEqualTo("The closure map.geojson #1 meets no road.");
    }

    @Test
    void severalPartsAndHolesCountAsTheyAreDrawn() {
        String ring = ring(11.089, -6.893, 0.02);
        String around = ring(11.089, -6.893, 0.2);
        String beside = ring(10.6, -6.0, 0.1);
        ImportResult result = read(new TestMap()
                .feature("type=closure;id=A" + DAYS, "MultiPolygon", "[[%s],[%s]]".formatted(ring, beside))
                .feature("type=closure;id=B" + DAYS, "Polygon", "[%s,%s]".formatted(around, ring)));

        assertThat(result.dataset().closures())
                .filteredOn(closure -> closure.ref().isFeature())
                .extracting(ClosureRow::id)
                .containsExactly("A/R01", "A/R02", "A/R03", "A/R04", "B/R01", "B/R02", "B/R04");
    }

    @ParameterizedTest
    @CsvSource({
        "type=Zone d’opération;id=Z9;nom=Forêt;régime=Ouverte;coefficient=2.5",
        "kind=operation area;ID=Z9;name=Forêt;regime=open;multiplier=2.5",
        "Type=ZONE D'OPERATION;Identifiant=Z9;Nom=Forêt;Régime=Ouvert;Coefficient de risque=2.5 "
    })
    void anOperationAreaKeepsItsShape(String properties) {
        ImportResult result = read(new TestMap().feature(properties + DAYS, "Polygon", ON_R01));

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().operationAreas())
                .filteredOn(area -> area.ref().isFeature())
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.id()).isEqualTo("Z9");
                    assertThat(area.name()).isEqualTo("Forêt");
                    assertThat(area.regime()).isEqualTo(Regime.OPEN);
                    assertThat(area.riskMultiplier()).hasValue(2.5);
                    assertThat(((AreaShape.Polygon) area.shape()).rings())
                            .singleElement()
                            .satisfies(ring ->
                                    assertThat(ring.corners()).hasSize(4).startsWith(new Corner(11.2, -7.24)));
                });
    }

    @Test
    void whatTellsOfPersonsIsHidden() {
        ImportResult result =
                read(new TestMap().feature("type=closure;id=X;motif=appeler le 76 12 34 56" + DAYS, "Polygon", ON_R01));

        assertThat(result.report().problems())
                .filteredOn(PersonalData.class::isInstance)
                .singleElement()
                .satisfies(
                        problem -> assertThat(((PersonalData) problem).masked()).isEqualTo("appeler le 7• •• •• ••"));
        assertThat(result.dataset().closures().get(1).reason()).isEqualTo("appeler le 7• •• •• ••");
    }

    @Test
    void roadsAndAreasMayShareAFile() {
        TestMap map = new TestMap()
                .line("highway=primary;surface=gravel;osm_id=7", TestMap.at(11.418, -7.483), TestMap.at(11.089, -6.893))
                .feature("type=closure;id=X" + DAYS, "Polygon", ON_R01);

        ImportResult result = read(map);

        assertThat(result.report().problems()).noneMatch(NoRoads.class::isInstance);
        assertThat(result.dataset().closures())
                .filteredOn(closure -> closure.ref().isFeature())
                .extracting(ClosureRow::roadId)
                .containsExactly("R01", "W7-1");
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.file().equals("map.geojson"))
                .extracting(SheetReport::kind, SheetReport::rows)
                .containsExactly(tuple(SheetKind.ROADS, 1), tuple(SheetKind.CLOSURES, 1));
    }

    @Test
    void otherPolygonsAreNoAreas() {
        ImportResult result = read(new TestMap().feature("building=yes;type=multipolygon", "Polygon", ON_R01));

        assertThat(onlyProblem(result)).isInstanceOf(NoRoads.class);
    }

    static List<Bad> badAreas() {
        String area = "type=zone d'opération;id=Z;régime=fermée";
        return List.of(
                new Bad("type=closure" + DAYS, "LineString", "[[-7,11],[-6,11]]", fault(Fault.NO_POLYGON)),
                new Bad("type=closure" + DAYS, "Polygon", "[[[-7,11],[-6,11],[-7,11]]]", fault(Fault.TOO_FEW_CORNERS)),
                new Bad("type=closure" + DAYS, "Polygon", square(150, -7, 1), fault(Fault.NOT_ON_EARTH)),
                new Bad("type=closure" + DAYS, "Polygon", circle(5_001), fault(Fault.TOO_MANY_CORNERS)),
                new Bad("type=quarantaine" + DAYS, "Polygon", ON_R01, UnknownAreaKind.class),
                new Bad(DAYS.substring(1), "Polygon", ON_R01, UnknownAreaKind.class),
                new Bad("type=closure;from=2025-11-24", "Polygon", ON_R01, BlankCell.class),
                new Bad("type=closure;from=hier;to=2025-11-24", "Polygon", ON_R01, NotADate.class),
                new Bad("type=closure;from=2025-11-24;to=2025-11-23", "Polygon", ON_R01, WindowReversed.class),
                new Bad("type=closure;id=F1" + DAYS, "Polygon", ON_R01, DuplicateId.class),
                new Bad("type=zone d'opération;id=Z" + DAYS, "Polygon", ON_R01, BlankCell.class),
                new Bad("type=zone d'opération;régime=peut-être" + DAYS, "Polygon", ON_R01, UnknownWord.class),
                new Bad(area + ";coefficient=0.5" + DAYS, "Polygon", ON_R01, OutOfRange.class));
    }

    record Bad(String properties, String geometry, String coordinates, Object expected) {}

    private static Fault fault(Fault fault) {
        return fault;
    }

    @ParameterizedTest
    @MethodSource("badAreas")
    void whatIsWrongWithAnAreaBlocksAtTheFeature(Bad bad) {
        ImportResult result = read(new TestMap().feature(bad.properties(), bad.geometry(), bad.coordinates()));

        Problem problem = onlyProblem(result);
        assertThat(problem.where()).isEqualTo(new CellRef("map.geojson", "features", "#1"));
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        if (bad.expected() instanceof Fault fault) {
            assertThat(problem).isEqualTo(new BadArea(problem.where(), fault, 5_000));
        } else {
            assertThat(problem).isInstanceOf((Class<?>) bad.expected());
        }
        assertThat(result.dataset().closures()).hasSize(1);
        assertThat(result.dataset().operationAreas()).hasSize(1);
    }

    @Test
    void aMapWithoutTheSheetsOfAnOperationSaysWhatIsMissing() {
        ImportResult result = imported(new TestMap()
                .feature("type=closure;id=X" + DAYS, "Polygon", ON_R01)
                .file("map.geojson"));

        assertThat(result.report().blocked()).isTrue();
        assertThat(result.report().problems())
                .filteredOn(problem -> problem.severity() == Severity.BLOCKS)
                .extracting(Problem::key)
                .containsOnly("problem.missing-kind");
    }

    private static Problem onlyProblem(ImportResult result) {
        assertThat(result.report().problems()).hasSize(1);
        return result.report().problems().get(0);
    }

    private static ImportResult read(TestMap map) {
        return imported(
                InputFile.of("operation.xlsx", OperationWorkbook.french().bytes()), map.file("map.geojson"));
    }

    private static String square(double latitude, double longitude, double half) {
        return "[" + ring(latitude, longitude, half) + "]";
    }

    private static String ring(double latitude, double longitude, double half) {
        return String.format(
                Locale.ROOT,
                "[[%2$.5f,%1$.5f],[%4$.5f,%1$.5f],[%4$.5f,%3$.5f],[%2$.5f,%3$.5f],[%2$.5f,%1$.5f]]",
                latitude - half,
                longitude - half,
                latitude + half,
                longitude + half);
    }

    private static String circle(int corners) {
        return IntStream.range(0, corners)
                .mapToObj(corner -> String.format(
                        Locale.ROOT,
                        "[%.7f,%.7f]",
                        -7 + 0.1 * Math.cos(2 * Math.PI * corner / corners),
                        12 + 0.1 * Math.sin(2 * Math.PI * corner / corners)))
                .collect(Collectors.joining(",", "[[", "]]"));
    }
}
