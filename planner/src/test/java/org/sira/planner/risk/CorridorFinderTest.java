package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.risk.FlatLand.AS_OF;
import static org.sira.planner.risk.FlatLand.haven;
import static org.sira.planner.risk.FlatLand.place;
import static org.sira.planner.risk.FlatLand.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;

class CorridorFinderTest {

    private final MovementRules rules = MovementRules.standard();

    @Test
    void aChainRunsThroughPlacesOfTwoRoads() {
        // given A =!= B =!= C =!= D --- E, with =!= dangerous
        List<Place> places = places("ABCDE");
        List<RoadSegment> roads =
                List.of(road("1", "B", "A"), road("2", "B", "C"), road("3", "D", "C"), road("4", "D", "E"));

        List<Corridor> found = CorridorFinder.find(places, roads, high(roads, "1", "2", "3"), rules);

        assertThat(found)
                .containsExactly(new Corridor(
                        "C-1", "Name of A–Name of D", List.of("A", "B", "C", "D"), List.of("1", "2", "3")));
    }

    @Test
    void aSafePlaceInTheMiddleIsAGate() {
        List<Place> places = List.of(place("A", 0, 0), haven("B", 20, 0), place("C", 40, 0));
        List<RoadSegment> roads = List.of(road("1", "A", "B"), road("2", "B", "C"));

        assertThat(CorridorFinder.find(places, roads, high(roads, "1", "2"), rules))
                .extracting(Corridor::placeIds)
                .containsExactly(List.of("A", "B"), List.of("B", "C"));
    }

    @Test
    void aDepotIsSafeWithoutBeingMarked() {
        Place depot = new Place("B", "B", PlaceKind.DEPOT, FlatLand.at(20, 0), "", "", false);
        List<Place> places = List.of(place("A", 0, 0), depot, place("C", 40, 0));
        List<RoadSegment> roads = List.of(road("1", "A", "B"), road("2", "B", "C"));

        assertThat(CorridorFinder.find(places, roads, high(roads, "1", "2"), rules))
                .hasSize(2);
    }

    @Test
    void aJunctionIsAGateEvenWhereTheThirdRoadIsQuietOrClosed() {
        List<Place> places = places("ABCD");
        List<RoadSegment> roads = List.of(road("1", "A", "B"), road("2", "B", "C"), road("3", "B", "D"));

        assertThat(CorridorFinder.find(places, roads, high(roads, "1", "2"), rules))
                .hasSize(2);
        assertThat(CorridorFinder.find(
                        places,
                        roads,
                        risk(Map.of("1", RiskClass.HIGH, "2", RiskClass.HIGH, "3", RiskClass.EXTREME)),
                        rules))
                .hasSize(2);
    }

    @Test
    void aClosedRoadIsInNoCorridorAndEndsOne() {
        List<Place> places = places("ABC");
        List<RoadSegment> roads = List.of(road("1", "A", "B"), road("2", "B", "C"));

        assertThat(CorridorFinder.find(places, roads, risk(Map.of("1", RiskClass.HIGH, "2", RiskClass.EXTREME)), rules))
                .extracting(Corridor::segmentIds)
                .containsExactly(List.of("1"));
    }

    @Test
    void quietRoadsMakeNoCorridor() {
        List<RoadSegment> roads = List.of(road("1", "A", "B"));

        assertThat(CorridorFinder.find(places("AB"), roads, high(roads), rules)).isEmpty();
    }

    @Test
    void aLoopWithoutGatesGetsTwoHalfTheRoadsApart() {
        List<Place> places = places("ABCD");
        List<RoadSegment> roads =
                List.of(road("1", "C", "D"), road("2", "B", "C"), road("3", "A", "B"), road("4", "D", "A"));

        assertThat(CorridorFinder.find(places, roads, high(roads, "1", "2", "3", "4"), rules))
                .extracting(Corridor::placeIds)
                .containsExactly(List.of("A", "B", "C"), List.of("A", "D", "C"));
    }

    @Test
    void aLoopWithOneGateGetsAnother() {
        // given a loop B, C, D that hangs on A at B
        List<Place> places = places("ABCD");
        List<RoadSegment> roads =
                List.of(road("1", "A", "B"), road("2", "B", "C"), road("3", "C", "D"), road("4", "D", "B"));

        assertThat(CorridorFinder.find(places, roads, high(roads, "2", "3", "4"), rules))
                .extracting(Corridor::placeIds)
                .containsExactly(List.of("B", "C"), List.of("B", "D", "C"));
    }

    @Test
    void twoRoadsBetweenTheSamePlacesAreTwoCorridors() {
        List<RoadSegment> roads = List.of(road("1", "A", "B"), road("2", "B", "A"));

        assertThat(CorridorFinder.find(places("AB"), roads, high(roads, "1", "2"), rules))
                .extracting(Corridor::id)
                .containsExactly("C-1", "C-2");
    }

    @Test
    void onAnyNetworkEachDangerousRoadIsInOneCorridorBetweenTwoGates() {
        var random = new Random(5);
        for (int run = 0; run < 400; run++) {
            List<Place> places = randomPlaces(random, 2 + random.nextInt(14));
            List<RoadSegment> roads = randomRoads(random, places, random.nextInt(2 * places.size()));
            RiskMap risk = randomRisk(random, roads);
            List<Corridor> found = CorridorFinder.find(places, roads, risk, rules);

            List<String> dangerous = roads.stream()
                    .map(RoadSegment::id)
                    .filter(id -> risk.get(id).riskClass() == RiskClass.HIGH)
                    .toList();
            assertThat(found.stream().flatMap(corridor -> corridor.segmentIds().stream()))
                    .containsExactlyInAnyOrderElementsOf(dangerous);
            for (Corridor corridor : found) {
                assertIsAChain(corridor, roads);
                assertThat(corridor.firstGateId()).isLessThan(corridor.lastGateId());
                assertThat(corridor.placeIds().subList(1, corridor.placeIds().size() - 1))
                        .allMatch(id -> isInner(id, places, roads), "is an inner place");
            }
            assertNoTwoCouldBeOne(found, places, roads);

            List<Place> otherPlaces = shuffled(places, random);
            List<RoadSegment> otherRoads = shuffled(roads, random);
            assertThat(CorridorFinder.find(otherPlaces, otherRoads, risk, rules))
                    .isEqualTo(found);
        }
    }

    private static void assertIsAChain(Corridor corridor, List<RoadSegment> roads) {
        for (int i = 0; i < corridor.segmentIds().size(); i++) {
            String id = corridor.segmentIds().get(i);
            RoadSegment road = roads.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(road.fromPlaceId(), road.toPlaceId()))
                    .containsExactlyInAnyOrder(
                            corridor.placeIds().get(i), corridor.placeIds().get(i + 1));
        }
    }

    private static boolean isInner(String placeId, List<Place> places, List<RoadSegment> roads) {
        long count = roads.stream().filter(road -> touches(road, placeId)).count();
        return count == 2 && places.stream().noneMatch(place -> place.id().equals(placeId) && place.safeHaven());
    }

    private static boolean touches(RoadSegment road, String placeId) {
        return road.fromPlaceId().equals(placeId) || road.toPlaceId().equals(placeId);
    }

    /** Two corridors that meet at an inner place are the halves of a loop: they share both ends, or a junction closes it. */
    private static void assertNoTwoCouldBeOne(List<Corridor> found, List<Place> places, List<RoadSegment> roads) {
        for (Corridor one : found) {
            for (Corridor other : found) {
                for (String end : List.of(one.firstGateId(), one.lastGateId())) {
                    boolean meet = !one.equals(other) && ends(other).contains(end);
                    if (meet && isInner(end, places, roads)) {
                        assertThat(ends(other)).isEqualTo(ends(one));
                    }
                }
            }
        }
    }

    private static List<String> ends(Corridor corridor) {
        return List.of(corridor.firstGateId(), corridor.lastGateId());
    }

    private static List<Place> randomPlaces(Random random, int count) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "p%02d".formatted(i);
            places.add(random.nextInt(6) == 0 ? haven(id, i, 0) : place(id, i, 0));
        }
        return places;
    }

    private static List<RoadSegment> randomRoads(Random random, List<Place> places, int count) {
        List<RoadSegment> roads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(places.size());
            int step = 1 + (random.nextInt(3) == 0 ? random.nextInt(places.size() - 1) : 0);
            roads.add(road("r%02d".formatted(i), places.get(from), places.get((from + step) % places.size())));
        }
        return roads;
    }

    private static RiskMap randomRisk(Random random, List<RoadSegment> roads) {
        Map<String, RiskClass> classes = new LinkedHashMap<>();
        for (RoadSegment road : roads) {
            int draw = random.nextInt(10);
            classes.put(road.id(), draw == 0 ? RiskClass.EXTREME : draw < 8 ? RiskClass.HIGH : RiskClass.MODERATE);
        }
        return risk(classes);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<Place> places(String ids) {
        List<Place> places = new ArrayList<>();
        for (String id : ids.split("", 0)) {
            places.add(place(id, 20 * places.size(), 0));
        }
        return places;
    }

    private static RiskMap high(List<RoadSegment> roads, String... highRoadIds) {
        Map<String, RiskClass> classes = new LinkedHashMap<>();
        for (RoadSegment road : roads) {
            boolean high = Arrays.asList(highRoadIds).contains(road.id());
            classes.put(road.id(), high ? RiskClass.HIGH : RiskClass.MODERATE);
        }
        return risk(classes);
    }

    private static RiskMap risk(Map<String, RiskClass> classes) {
        Map<String, SegmentRisk> risks = new LinkedHashMap<>();
        classes.forEach((id, riskClass) -> risks.put(id, new SegmentRisk(id, 0.001, 0.0001, riskClass, List.of())));
        return new RiskMap(AS_OF, Optional.empty(), risks);
    }
}
