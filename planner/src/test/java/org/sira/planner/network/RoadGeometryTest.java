package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.network.Roads.place;
import static org.sira.planner.network.Roads.road;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** At 11.5°N a degree of longitude is 109.0 km, one of latitude everywhere 111.2 km. */
class RoadGeometryTest {

    /**
     * Two roads along parallels, 0.2° (22.2 km) apart; the third crosses both; the fourth lies 1° east of the first.
     */
    private static final RoadSegment NORTH = road("nw", "ne", 120);

    private static final RoadSegment SOUTH = road("sw", "se", 120);
    private static final RoadSegment ACROSS = road("top", "bottom", 60);
    private static final RoadSegment FAR = road("e1", "e2", 60);

    private final RoadNetwork network = new RoadNetwork(
            List.of(
                    place("nw", 11.6, -8), place("ne", 11.6, -7),
                    place("sw", 11.4, -8), place("se", 11.4, -7),
                    place("top", 11.7, -7.5), place("bottom", 11.3, -7.5),
                    place("e1", 11.6, -6), place("e2", 11.6, -5.5)),
            List.of(NORTH, SOUTH, ACROSS, FAR));
    private final RoadGeometry geometry = new RoadGeometry(network);

    @Test
    void aPointBesideARoadIsAsFarAsItsPerpendicular() {
        assertThat(geometry.distanceKm(new GeoPoint(11.5, -7.4), NORTH)).isCloseTo(11.12, within(0.01));
    }

    @Test
    void aPointBeyondARoadIsAsFarAsItsNearerEnd() {
        GeoPoint beyond = new GeoPoint(11.6, -6.9);

        assertThat(geometry.distanceKm(beyond, NORTH))
                .isCloseTo(beyond.distanceKm(network.place("ne").position()), within(0.01));
    }

    @Test
    void aPointOnARoadTouchesIt() {
        assertThat(geometry.distanceKm(new GeoPoint(11.6, -7.2), NORTH)).isZero();
    }

    @Test
    void parallelRoadsAreAsFarAsTheirGap() {
        assertThat(geometry.distanceKm(NORTH, SOUTH)).isCloseTo(22.24, within(0.01));
    }

    @Test
    void roadsThatCrossOrMeetHaveNoDistance() {
        assertThat(geometry.distanceKm(NORTH, ACROSS)).isZero();
        assertThat(geometry.distanceKm(NORTH, NORTH)).isZero();
    }

    @Test
    void roadsInALineAreAsFarAsTheirNearerEnds() {
        assertThat(geometry.distanceKm(NORTH, FAR)).isCloseTo(108.9, within(0.3));
    }

    @Test
    void aRoadBetweenTwoPlacesAtTheSamePositionIsAPoint() {
        RoadNetwork town = new RoadNetwork(
                List.of(place("market", 11, -7), place("bridge", 11, -7)), List.of(road("market", "bridge", 1)));

        assertThat(new RoadGeometry(town).distanceKm(new GeoPoint(11.1, -7), town.segment("market-bridge")))
                .isCloseTo(11.12, within(0.01));
    }

    @Test
    void anOperationAreaTouchesTheRoadsThatComeIntoItsCircle() {
        GeoPoint centre = new GeoPoint(11.5, -7.4);

        assertThat(geometry.touches(NORTH, area(centre, 11.2))).isTrue();
        assertThat(geometry.touches(NORTH, area(centre, 11.0))).isFalse();
        assertThat(geometry.touches(NORTH, area(new GeoPoint(11.6, -7.5), 1))).isTrue();
    }

    @Test
    void aColumnIsNearWhenAnyOfItsRoadsIs() {
        AnnouncedColumn column = column(FAR, SOUTH);

        assertThat(geometry.isNear(NORTH, column, 23)).isTrue();
        assertThat(geometry.isNear(NORTH, column, 22)).isFalse();
        assertThat(geometry.isNear(SOUTH, column, 0)).isTrue();
    }

    @Test
    void distancesAgreeWithTheGlobeAndAreTheSameBothWays() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Place> ends =
                    List.of(anywhere(random, "a"), anywhere(random, "b"), anywhere(random, "c"), anywhere(random, "d"));
            RoadSegment one = road("a", "b", 1);
            RoadSegment other = road("c", "d", 1);
            RoadGeometry somewhere = new RoadGeometry(new RoadNetwork(ends, List.of(one, other)));

            double distance = somewhere.distanceKm(one, other);

            assertThat(distance).isEqualTo(somewhere.distanceKm(other, one));
            assertThat(distance).isCloseTo(leastOfPoints(ends), within(2.5));
        }
    }

    private static Place anywhere(Random random, String id) {
        return place(id, 12 + random.nextDouble(), -7 + random.nextDouble());
    }

    /** The least great-circle distance between points on both lines, about 1 km apart. */
    private static double leastOfPoints(List<Place> ends) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 100; i++) {
            GeoPoint onOne = ends.get(0).position().towards(ends.get(1).position(), i / 100.0);
            for (int j = 0; j <= 100; j++) {
                GeoPoint onOther = ends.get(2).position().towards(ends.get(3).position(), j / 100.0);
                least = Math.min(least, onOne.distanceKm(onOther));
            }
        }
        return least;
    }

    /** 0.2° by 0.2° around the crossing of the two roads, with a hole of half that around the crossing itself. */
    private static final AreaShape FRAME =
            new AreaShape.Polygon(List.of(square(11.6, -7.5, 0.1), square(11.6, -7.5, 0.05)));

    @ParameterizedTest
    @CsvSource({
        "11.66, -7.50, 11.68, -7.50, true", // within the frame
        "11.60, -7.51, 11.60, -7.49, false", // within its hole
        "11.60, -7.50, 11.60, -7.60, true", // from the hole outwards
        "11.60, -7.90, 11.60, -7.10, true", // all across
        "11.75, -7.90, 11.75, -7.10, false", // past it
        "11.70, -7.90, 11.70, -7.45, true", // along its border
        "11.80, -7.50, 11.70, -7.50, true" // up to its border
    })
    void aRoadTouchesAPolygonThatItIsInOrMeets(
            double fromLat, double fromLon, double toLat, double toLon, boolean touches) {
        LocalDate day = LocalDate.of(2025, 10, 17);
        RoadSegment road = road("a", "b", 50);
        RoadSegment back = road("b", "a", 50);
        RoadGeometry here = new RoadGeometry(
                new RoadNetwork(List.of(place("a", fromLat, fromLon), place("b", toLat, toLon)), List.of(road, back)));
        OperationArea frame = new OperationArea("A1", "A1", FRAME, day, day, true, 1);

        assertThat(here.touches(road, frame)).isEqualTo(touches);
        assertThat(here.touches(back, frame)).isEqualTo(touches);
    }

    @Test
    void aPolygonOfManyCornersTouchesWhatItsCircleDoes() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            RoadSegment road = road("a", "b", 1);
            RoadGeometry here = new RoadGeometry(
                    new RoadNetwork(List.of(anywhere(random, "a"), anywhere(random, "b")), List.of(road)));
            GeoPoint centre = anywhere(random, "c").position();
            double radiusKm = 1 + 40 * random.nextDouble();
            if (Math.abs(here.distanceKm(centre, road) - radiusKm) > 0.5) {
                LocalDate day = LocalDate.of(2025, 10, 17);
                OperationArea around = new OperationArea("A1", "A1", round(centre, radiusKm), day, day, true, 1);

                assertThat(here.touches(road, around)).isEqualTo(here.touches(road, area(centre, radiusKm)));
            }
        }
    }

    private static AreaShape round(GeoPoint centre, double radiusKm) {
        double north = radiusKm / 111.195;
        double east = north / Math.cos(Math.toRadians(centre.latitude()));
        return new AreaShape.Polygon(List.of(IntStream.range(0, 180)
                .mapToDouble(corner -> Math.toRadians(2 * corner))
                .mapToObj(angle -> new GeoPoint(
                        centre.latitude() + north * Math.sin(angle), centre.longitude() + east * Math.cos(angle)))
                .toList()));
    }

    private static List<GeoPoint> square(double latitude, double longitude, double half) {
        return List.of(
                new GeoPoint(latitude - half, longitude - half),
                new GeoPoint(latitude - half, longitude + half),
                new GeoPoint(latitude + half, longitude + half),
                new GeoPoint(latitude + half, longitude - half));
    }

    private static OperationArea area(GeoPoint centre, double radiusKm) {
        LocalDate day = LocalDate.of(2025, 10, 17);
        return new OperationArea("A1", "A1", new AreaShape.Circle(centre, radiusKm), day, day, true, 1);
    }

    private static AnnouncedColumn column(RoadSegment... roads) {
        LocalDateTime from = LocalDateTime.of(2025, 10, 17, 8, 0);
        return new AnnouncedColumn(
                "C1", Arrays.stream(roads).map(RoadSegment::id).toList(), from, from.plusHours(2));
    }
}
