package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.sira.ingest.geojson.TestMap.at;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.geojson.TestMap;
import org.sira.ingest.problem.BadGeometry;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.NoRoads;
import org.sira.ingest.problem.PlaceNotReached;
import org.sira.ingest.problem.PlaceOffRoads;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.problem.RoadsMade;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.SpeedsOfTable;
import org.sira.ingest.problem.SurfacesAssumed;
import org.sira.ingest.problem.UnreadableWeight;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** Roads from a map beside the workbook of an operation. A hundredth of a degree is about 1.1 km. */
class MapImportTest {

    private static final double[] BGN = at(11.418, -7.483);
    private static final double[] KOL = at(11.089, -6.893);
    private static final double[] KAD = at(10.75, -6.5);
    private static final double[] ZEG = at(10.48, -5.65);
    private static final double[] NGO = at(11.0, -6.7);

    /** All five places on one line of asphalt, straight from one to the next. */
    private static TestMap chain() {
        return new TestMap()
                .line("highway=trunk;surface=asphalt;osm_id=100;name=RN9", BGN, KOL, NGO)
                .line("highway=secondary;surface=laterite;osm_id=200;maxweight=26", NGO, KAD, ZEG);
    }

    @Test
    void theRoadsOfAMapLinkThePlacesOfTheSheets() {
        ImportResult result = read(chain());

        assertThat(result.report().blocked()).isFalse();
        assertThat(result.dataset().places()).hasSize(5);
        assertThat(result.dataset().roads())
                .extracting(RoadRow::id, RoadRow::fromPlaceId, RoadRow::toPlaceId, RoadRow::roadClass)
                .containsExactly(
                        tuple("W100-1", "BGN", "KOL", RoadClass.TRUNK),
                        tuple("W100-2", "KOL", "NGO", RoadClass.TRUNK),
                        tuple("W200-1", "NGO", "KAD", RoadClass.SECONDARY),
                        tuple("W200-2", "KAD", "ZEG", RoadClass.SECONDARY));
        RoadRow last = result.dataset().roads().get(3);
        assertThat(last)
                .isEqualTo(new RoadRow(
                        new RowRef("roads.geojson", "features", 2),
                        "W200-2",
                        "KAD",
                        "ZEG",
                        last.lengthKm(),
                        RoadClass.SECONDARY,
                        Surface.GRAVEL,
                        false,
                        35,
                        25,
                        RoadSeason.ALL_YEAR,
                        OptionalDouble.of(26),
                        false,
                        Optional.empty()));
        assertThat(last.lengthKm()).isCloseTo(97.6, within(0.3));
        assertThat(problems(result))
                .hasSize(2)
                .anyMatch(RoadsMade.class::isInstance)
                .anyMatch(SpeedsOfTable.class::isInstance);
    }

    @Test
    void theReportCountsTheFeatures() {
        ImportResult result = read(chain().feature("amenity=fuel", "Point", "[-7.4,11.4]"));

        assertThat(result.report().sheets())
                .contains(new SheetReport(
                        "roads.geojson",
                        "features",
                        SheetKind.ROADS,
                        0,
                        3,
                        2,
                        1,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        0,
                        Optional.empty()));
        assertThat(result.report().files()).extracting("file").containsExactly("operation.xlsx", "roads.geojson");
        assertThat(only(result, NoRoads.class).kinds()).containsExactly("Point (1)");
    }

    @Test
    void whereRoadsMeetThereIsAJunctionOfTheNearestCercle() {
        double[] fork = at(11.2, -7.1);
        ImportResult result = read(new TestMap()
                .line("highway=trunk;surface=asphalt", BGN, fork, KOL)
                .line("highway=track;surface=dirt", fork, NGO)
                .line("highway=track;surface=dirt", KOL, KAD, ZEG));

        PlaceRow junction = result.dataset().places().get(5);
        assertThat(junction.id()).isEqualTo("J 11.20000 -7.10000").isEqualTo(junction.name());
        assertThat(junction.type()).isEqualTo(PlaceType.JUNCTION);
        assertThat(junction.cercle()).isEqualTo("Kolondiéba");
        assertThat(junction.safeHaven()).isFalse();
        assertThat(result.dataset().roads())
                .extracting(RoadRow::id, RoadRow::fromPlaceId, RoadRow::toPlaceId)
                .contains(
                        tuple("F1-1", "BGN", junction.id()),
                        tuple("F1-2", junction.id(), "KOL"),
                        tuple("F2-1", junction.id(), "NGO"));
    }

    @ParameterizedTest
    @CsvSource({"surface=gravel, true", "bridge=yes, false", "tunnel=yes, false", "layer=1, false", "bridge=no, true"})
    void roadsMeetWhereTheyCrossOnTheGround(String tag, boolean meet) {
        ImportResult result = read(new TestMap()
                .line("highway=primary;surface=gravel", BGN, KAD, ZEG)
                .line("highway=primary;surface=gravel", NGO, KAD)
                .line("highway=primary;" + tag, KOL, at(10.9, -6.95)));

        assertThat(of(result, PlaceNotReached.class))
                .extracting(PlaceNotReached::name)
                .isEqualTo(meet ? List.of() : List.of("Kolondiéba"));
    }

    @Test
    void aPlaceIsJoinedWithinThirtyMetresOfALine() {
        // 0.0001 degrees of latitude are 11 m.
        assertThat(of(read(beside(0.0002)), PlaceOffRoads.class)).isEmpty();
        assertThat(read(beside(0.0002)).dataset().roads())
                .extracting(RoadRow::fromPlaceId, RoadRow::toPlaceId)
                .containsExactly(tuple("BGN", "KOL"), tuple("KOL", "NGO"), tuple("NGO", "KAD"), tuple("KAD", "ZEG"));

        PlaceOffRoads off = only(read(beside(0.0005)), PlaceOffRoads.class);

        assertThat(off.where()).isEqualTo(new CellRef("operation.xlsx", "Lieux", "A3"));
        assertThat(off.name()).isEqualTo("Kolondiéba");
        assertThat(off.metres()).isBetween(45.0, 60.0);
        assertThat(of(read(beside(0.0005)), PlaceNotReached.class)).hasSize(1);
    }

    /** A line from west to east that passes north of Kolondiéba. */
    private static TestMap beside(double north) {
        return new TestMap()
                .line("highway=trunk;surface=asphalt", BGN, at(KOL[0] + north, -7.2), at(KOL[0] + north, -6.8), NGO)
                .line("highway=trunk;surface=asphalt", NGO, KAD, ZEG);
    }

    @Test
    void aPlaceTakesTheEndsOfRoadsAroundIt() {
        ImportResult result = read(new TestMap()
                .line("highway=trunk;surface=asphalt", BGN, at(KOL[0] + 0.0002, KOL[1]))
                .line("highway=trunk;surface=asphalt", at(KOL[0], KOL[1] + 0.0002), NGO, KAD, ZEG));

        assertThat(result.dataset().roads())
                .extracting(RoadRow::fromPlaceId, RoadRow::toPlaceId)
                .contains(tuple("BGN", "KOL"), tuple("KOL", "NGO"));
    }

    @Test
    void aRoadOfASheetLinksAPlaceThatLiesOnNoLine() {
        ImportResult result = imported(
                workbook(sheet -> sheet.sheet(
                        "Routes",
                        row("Identifiant", "De", "À", "Longueur km", "Classe", "Revêtement", "Vitesse camion km/h"),
                        row("R1", "KOL", "NGO", 26, "Locale", "Latérite", 30))),
                new TestMap()
                        .line("highway=trunk;surface=asphalt", BGN, at(11.3, -7.0), NGO, KAD, ZEG)
                        .file("roads.geojson"));

        assertThat(of(result, PlaceOffRoads.class)).isEmpty();
        assertThat(of(result, PlaceNotReached.class)).isEmpty();
        assertThat(result.dataset().roads()).extracting(RoadRow::id).startsWith("R1", "F1-1");
    }

    @Test
    void otherSheetsReferToRoadsOfTheMap() {
        ImportResult result = imported(
                workbook(sheet -> sheet.sheet(
                        "Fermetures",
                        row("Identifiant", "Route", "Du", "Au"),
                        row("F1", "W100-1", "25/11/2025", "26/11/2025"),
                        row("F2", "Kadiana – Zégoua", "25/11/2025", "26/11/2025"))),
                chain().file("roads.geojson"));

        assertThat(result.dataset().closures()).extracting("roadId").containsExactly("W100-1", "W200-2");
    }

    @ParameterizedTest
    @CsvSource({"yes, BGN, KOL, true", "-1, KOL, BGN, true", "no, BGN, KOL, false"})
    void aRoadOfOneWayIsDrivenAsItsTagSays(String oneway, String from, String to, boolean oneWay) {
        RoadRow road = read(new TestMap()
                        .line("highway=trunk;surface=asphalt;oneway=" + oneway, BGN, KOL)
                        .line("highway=trunk;surface=asphalt", KOL, NGO, KAD, ZEG))
                .dataset()
                .roads()
                .get(0);

        assertThat(road.fromPlaceId()).isEqualTo(from);
        assertThat(road.toPlaceId()).isEqualTo(to);
        assertThat(road.oneWay()).isEqualTo(oneWay);
    }

    @ParameterizedTest
    @CsvSource({
        "highway=motorway;surface=asphalt, TRUNK, ASPHALT",
        "highway=trunk, TRUNK, ASPHALT",
        "highway=primary;surface=unpaved, PRIMARY, EARTH",
        "highway=tertiary;surface=Laterite, SECONDARY, GRAVEL",
        "highway=unclassified, TRACK, EARTH",
        "highway=trunk;surface=asphalt;smoothness=bad, TRUNK, GRAVEL",
        "highway=trunk;surface=asphalt;smoothness=very_bad, TRUNK, EARTH",
    })
    void classAndSurfaceFollowTheTags(String tags, RoadClass roadClass, Surface surface) {
        RoadRow road =
                read(new TestMap().line(tags, BGN, KOL)).dataset().roads().get(0);

        assertThat(road.roadClass()).isEqualTo(roadClass);
        assertThat(road.surface()).isEqualTo(surface);
    }

    @Test
    void aSurfaceThatIsNotToldIsAssumedAndSaid() {
        ImportResult result = read(chain().line("highway=primary;surface=lava;name=RR 12", BGN, NGO));

        SurfacesAssumed assumed = only(result, SurfacesAssumed.class);

        assertThat(assumed.where()).isEqualTo(new CellRef("roads.geojson", "features", "#3 RR 12"));
        assertThat(assumed.features()).isOne();
    }

    @Test
    void deadEndsAndWhatLinksNoPlaceIsLeftOutAndTheRestBecomesWholeRoads() {
        double[] half = at((BGN[0] + KOL[0]) / 2, (BGN[1] + KOL[1]) / 2);
        ImportResult result = read(new TestMap()
                .line("highway=trunk;surface=asphalt", BGN, half)
                .line("highway=trunk;surface=asphalt", half, KOL)
                .line("highway=residential;surface=dirt", half, at(half[0] + 0.1, half[1]), at(half[0] + 0.2, half[1]))
                .line("highway=trunk;surface=asphalt", KOL, NGO, KAD, ZEG)
                .line("highway=track;surface=dirt", at(12, -5), at(12.1, -5), at(12.1, -5.1), at(12, -5)));

        assertThat(result.dataset().places()).hasSize(5);
        assertThat(result.dataset().roads()).extracting(RoadRow::id).containsExactly("F1-1", "F4-1", "F4-2", "F4-3");
        assertThat(only(result, RoadsMade.class)).isEqualTo(new RoadsMade(CellRef.ofFile("roads.geojson"), 5, 4, 0));
    }

    @Test
    void severalLinesOfAFeatureAreNumberedOn() {
        assertThat(read(new TestMap()
                                .lines("highway=trunk;surface=asphalt", new double[][] {BGN, KOL}, new double[][] {
                                    KOL, NGO
                                })
                                .line("highway=trunk;surface=asphalt", NGO, KAD, ZEG))
                        .dataset()
                        .roads())
                .extracting(RoadRow::id)
                .startsWith("F1-1", "F1-2", "F2-1");
    }

    @Test
    void neighbouringFilesShareARoadOnce() {
        ImportResult result = imported(
                workbook(sheet -> sheet),
                chain().file("west.geojson"),
                chain().line("highway=track;surface=dirt;osm_id=300", BGN, KAD).file("east.geojson"));

        assertThat(result.dataset().roads())
                .extracting(RoadRow::id)
                .containsExactly("W100-1", "W100-2", "W200-1", "W200-2", "W300-1");
        assertThat(only(result, NoRoads.class).kinds()).containsExactly("= west.geojson (2)");
    }

    @Test
    void aBadFeatureIsNamedByItsNumberAndName() {
        ImportResult result =
                read(chain().line("highway=primary;name=Axe UTM", at(1_250_000, 560_000), at(1_251_000, 561_000))
                        .line("highway=primary", KOL)
                        .line("highway=primary;name=Pont;maxweight=lourd", BGN, NGO));

        assertThat(of(result, BadGeometry.class))
                .extracting(bad -> bad.where().cell(), BadGeometry::onEarth)
                .containsExactly(tuple("#3 Axe UTM", false), tuple("#4", true));
        UnreadableWeight weight = only(result, UnreadableWeight.class);
        assertThat(weight.where().cell()).isEqualTo("#5 Pont");
        assertThat(weight.found()).isEqualTo("lourd");
        assertThat(weight.severity()).isEqualTo(Severity.ROW_SKIPPED);
        assertThat(result.dataset().roads()).hasSize(4);
    }

    @Test
    void aFileWithoutAnyRoadBlocks() {
        NoRoads problem = only(read(new TestMap().line("highway=footway", BGN, KOL)), NoRoads.class);

        assertThat(problem.all()).isTrue();
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"",
                "{\"type\":\"FeatureCollection\",\"features\":[]} and more",
                "{type: roads}",
            })
    void brokenJsonIsRefused(String json) {
        assertThat(rejection(json)).isEqualTo(Rejection.DAMAGED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "\uFEFF \n {\"type\":\"Topology\",\"features\":[]}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[7]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[[[[[1,2]]]]]]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[\"a\"]}}]}",
            })
    void otherJsonIsRefused(String json) {
        assertThat(rejection(json)).isEqualTo(Rejection.NOT_GEOJSON);
    }

    @Test
    void jsonThatIsNestedOrLongBeyondMeasureIsRefused() {
        String before = "{\"type\":\"FeatureCollection\",\"features\":[{";
        assertThat(rejection(before + "\"x\":" + "[".repeat(100_000))).isEqualTo(Rejection.OVER_LIMIT);
        assertThat(rejection(before + "\"properties\":{\"name\":\"" + "a".repeat(2_000_000) + "\"}}]}"))
                .isEqualTo(Rejection.OVER_LIMIT);
        assertThat(rejection(before + "\"geometry\":{\"coordinates\":[" + "9".repeat(10_000) + ",1]}}]}"))
                .isEqualTo(Rejection.OVER_LIMIT);
    }

    /** Every line crosses every other one: two thousand of them would make two million junctions. */
    @Test
    void linesThatAllCrossEachOtherAreRefused() {
        TestMap map = new TestMap();
        for (int i = 0; i < 2_000; i++) {
            map.line("highway=primary", at(11 + 0.0004 * i, -8), at(11.8 - 0.0004 * i, -6));
        }

        RejectedFile refused = of(read(map), RejectedFile.class).get(0);

        assertThat(refused.where().file()).isEqualTo("roads.geojson");
        assertThat(refused.rejection()).isEqualTo(Rejection.OVER_LIMIT);
        assertThat(refused.details().get(0)).isEqualTo(Limit.CROSSINGS.words());
    }

    @Test
    void tooManyBytesFeaturesOrCoordinatesAreRefused() {
        ImportLimits standard = ImportLimits.standard();

        assertThat(rejection(chain().json(), limits(300, standard.rows(), standard.cells())))
                .isEqualTo(Rejection.OVER_LIMIT);
        assertThat(rejection(chain().json(), limits(standard.fileBytes(), 1, standard.cells())))
                .isEqualTo(Rejection.OVER_LIMIT);
        assertThat(rejection(chain().json(), limits(standard.fileBytes(), standard.rows(), 5)))
                .isEqualTo(Rejection.OVER_LIMIT);
    }

    private static ImportLimits limits(long fileBytes, int rows, int cells) {
        ImportLimits standard = ImportLimits.standard();
        return new ImportLimits(
                fileBytes,
                standard.inflatedBytes(),
                standard.entryBytes(),
                standard.entries(),
                standard.sheets(),
                rows,
                standard.columns(),
                cells,
                standard.cellChars(),
                standard.sharedTextBytes(),
                standard.time());
    }

    /** What is left out and joined never changes how far it is from one place to another. */
    @Test
    void distancesBetweenPlacesStayWhatTheyAreOnTheMap() {
        Random random = new Random(20_260_205);
        int linked = 0;
        for (int map = 0; map < 12; map++) {
            Grid grid = new Grid(random);
            ImportResult result = imported(grid.workbook(), grid.map.file("grid.geojson"));
            double[][] expected = grid.distancesKm();
            double[][] found = distancesKm(result, grid.placeIds);
            for (int i = 0; i < found.length; i++) {
                for (int j = 0; j < found.length; j++) {
                    if (Double.isInfinite(expected[i][j])) {
                        assertThat(found[i][j])
                                .as("map %d, %d to %d", map, i, j)
                                .isInfinite();
                    } else {
                        assertThat(found[i][j])
                                .as("map %d, %d to %d", map, i, j)
                                .isCloseTo(expected[i][j], within(0.05));
                        linked += i == j ? 0 : 1;
                    }
                }
            }
        }
        assertThat(linked).isGreaterThan(100);
    }

    private static double[][] distancesKm(ImportResult result, List<String> placeIds) {
        List<String> ids = new ArrayList<>(placeIds);
        result.dataset().places().stream()
                .map(PlaceRow::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        double[][] km = unlinked(ids.size());
        for (RoadRow road : result.dataset().roads()) {
            int from = ids.indexOf(road.fromPlaceId());
            int to = ids.indexOf(road.toPlaceId());
            km[from][to] = Math.min(km[from][to], road.lengthKm());
            if (!road.oneWay()) {
                km[to][from] = Math.min(km[to][from], road.lengthKm());
            }
        }
        shortest(km);
        return Arrays.stream(km)
                .limit(placeIds.size())
                .map(line -> Arrays.copyOf(line, placeIds.size()))
                .toArray(double[][]::new);
    }

    private static double[][] unlinked(int size) {
        double[][] km = new double[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(km[i], Double.POSITIVE_INFINITY);
            km[i][i] = 0;
        }
        return km;
    }

    private static void shortest(double[][] km) {
        for (int via = 0; via < km.length; via++) {
            for (int i = 0; i < km.length; i++) {
                for (int j = 0; j < km.length; j++) {
                    km[i][j] = Math.min(km[i][j], km[i][via] + km[via][j]);
                }
            }
        }
    }

    /** Roads along the lines of a grid, some of them missing, some of one way, and places at some of its corners. */
    private static final class Grid {

        private static final int SIDE = 6;
        private static final double STEP = 0.05;

        private final TestMap map = new TestMap();
        private final List<String> placeIds = new ArrayList<>();
        private final List<Integer> corners = new ArrayList<>();
        private final double[][] km = unlinked(SIDE * SIDE);

        Grid(Random random) {
            for (int corner = 0; corner < SIDE * SIDE; corner++) {
                if (corner % SIDE < SIDE - 1) {
                    draw(corner, corner + 1, random);
                }
                if (corner / SIDE < SIDE - 1) {
                    draw(corner, corner + SIDE, random);
                }
            }
            while (corners.size() < 5) {
                int corner = random.nextInt(SIDE * SIDE);
                if (!corners.contains(corner)) {
                    corners.add(corner);
                    placeIds.add("P" + corner);
                }
            }
            shortest(km);
        }

        private void draw(int from, int to, Random random) {
            int drawn = random.nextInt(100);
            if (drawn < 35) {
                return;
            }
            boolean oneWay = drawn > 90;
            map.line("highway=primary;surface=gravel" + (oneWay ? ";oneway=yes" : ""), corner(from), corner(to));
            double length = haversineKm(corner(from), corner(to));
            km[from][to] = length;
            if (!oneWay) {
                km[to][from] = length;
            }
        }

        private static double[] corner(int corner) {
            return at(11 + STEP * (corner / SIDE), -7 + STEP * (corner % SIDE));
        }

        TestWorkbook workbook() {
            TestWorkbook workbook =
                    MapImportTest.workbook(sheet -> sheet).without("Besoins").without("Stocks");
            for (int corner : corners) {
                workbook.add("Lieux", "P" + corner, "P" + corner, "Site", corner(corner)[0], corner(corner)[1]);
            }
            return workbook;
        }

        double[][] distancesKm() {
            return corners.stream()
                    .map(from ->
                            corners.stream().mapToDouble(to -> km[from][to]).toArray())
                    .toArray(double[][]::new);
        }

        private static double haversineKm(double[] a, double[] b) {
            double sinLat = Math.sin(Math.toRadians(b[0] - a[0]) / 2);
            double sinLon = Math.sin(Math.toRadians(b[1] - a[1]) / 2);
            double h =
                    sinLat * sinLat + Math.cos(Math.toRadians(a[0])) * Math.cos(Math.toRadians(b[0])) * sinLon * sinLon;
            return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
        }
    }

    private static ImportResult read(TestMap map) {
        return imported(workbook(sheet -> sheet), map.file("roads.geojson"));
    }

    private static ImportResult imported(TestWorkbook workbook, InputFile... maps) {
        List<InputFile> files = new ArrayList<>(List.of(InputFile.of("operation.xlsx", workbook.bytes())));
        files.addAll(List.of(maps));
        return ImportAssertions.imported(files.toArray(InputFile[]::new));
    }

    /** Without roads, and without what refers to them. */
    private static TestWorkbook workbook(UnaryOperator<TestWorkbook> change) {
        return change.apply(OperationWorkbook.french()
                .without("Routes")
                .without("Fermetures")
                .without("Appréciations du risque")
                .without("Convois annoncés"));
    }

    private static Rejection rejection(String json) {
        return rejection(json, ImportLimits.standard());
    }

    private static Rejection rejection(String json, ImportLimits limits) {
        return new WorkbookImport(limits)
                        .read(List.of(InputFile.of("roads.geojson", json.getBytes(StandardCharsets.UTF_8))))
                        .report()
                        .problems()
                        .stream()
                        .filter(RejectedFile.class::isInstance)
                        .map(problem -> ((RejectedFile) problem).rejection())
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Problem> problems(ImportResult result) {
        return result.report().problems();
    }

    private static <P extends Problem> List<P> of(ImportResult result, Class<P> kind) {
        return problems(result).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <P extends Problem> P only(ImportResult result, Class<P> kind) {
        assertThat(of(result, kind))
                .as("%s in %s", kind.getSimpleName(), problems(result))
                .hasSize(1);
        return of(result, kind).get(0);
    }
}
