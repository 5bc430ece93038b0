package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.network.Roads.ANY_ROAD;
import static org.sira.planner.network.Roads.place;
import static org.sira.planner.network.Roads.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

class ParetoSearchTest {

    private static final double NO_CAP = Double.POSITIVE_INFINITY;
    private static final double LAST_DIGIT = 1e-12;

    @Test
    void findsTheUnsupportedRouteThatNoWeightingOfTimeAndRiskWouldChoose() {
        // From a to d: 1 h and 9 incidents by b; 3 h and 6 by c; 4 h and 1 by e. A straight line from the first to the
        // last passes below the second.
        RoadNetwork network = new RoadNetwork(
                List.of(place("a"), place("b"), place("c"), place("e"), place("d")),
                List.of(
                        road("a", "b", 25), road("b", "d", 25),
                        road("a", "c", 75), road("c", "d", 75),
                        road("a", "e", 100), road("e", "d", 100)));
        Map<String, Double> exposure = Map.of("a-b", 4.5, "b-d", 4.5, "a-c", 3.0, "c-d", 3.0, "a-e", 0.5, "e-d", 0.5);
        PricedArcs arcs = new PricedArcs(
                network, ANY_ROAD, use -> exposure.get(use.segment().id()), road -> false);

        List<Cost> found = costsTo(network.node("d"), ParetoSearch.from(network.node("a"), arcs, NO_CAP));

        assertThat(found).containsExactly(new Cost(1, 9), new Cost(3, 6), new Cost(4, 1));
    }

    @Test
    void reachesTheOriginWithNothing() {
        PricedArcs arcs = priced(NetworkGenerator.generate(9, 1));

        assertThat(costsTo(4, ParetoSearch.from(4, arcs, NO_CAP))).containsExactly(new Cost(0, 0));
    }

    @Test
    void agreesWithTheEnumerationOfAllRoutes() {
        for (int seed = 0; seed < 150; seed++) {
            assertAgreesWithEnumeration(priced(NetworkGenerator.generate(4 + seed % 9, seed)), seed);
        }
    }

    @Test
    void agreesWithTheEnumerationOfAllRoutesAlongParallelAndOneWayRoads() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            assertAgreesWithEnumeration(
                    pricedAtRandom(7, 12, random, () -> 1 + 40 * random.nextDouble(), random::nextDouble), seed);
        }
    }

    @Test
    void agreesWithTheEnumerationOfAllRoutesWhereManyAreEqual() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            assertAgreesWithEnumeration(
                    pricedAtRandom(7, 11, random, () -> 10.0 * (1 + random.nextInt(3)), () -> random.nextInt(3)), seed);
        }
    }

    @Test
    void aTargetBoundsTheSearchAndLosesNothing() {
        for (int seed = 0; seed < 4; seed++) {
            PricedArcs arcs = priced(NetworkGenerator.generate(400, seed));
            ParetoLabels all = ParetoSearch.from(17, arcs, NO_CAP);
            for (int target = 0; target < 400; target += 7) {
                CostsLeft left = CostsLeft.to(target, arcs);
                ParetoLabels some = ParetoSearch.between(17, target, arcs, left, NO_CAP);
                assertThat(costsTo(target, some)).isEqualTo(costsTo(target, all));
                assertThat(some.size()).isLessThan(all.size());
            }
        }
    }

    @Test
    void aCapOnTheWholeRoutePrunesWithinTheSearch() {
        PricedArcs arcs = priced(NetworkGenerator.generate(400, 2));
        ParetoLabels all = ParetoSearch.from(17, arcs, NO_CAP);
        int target = 390;
        List<Cost> free = costsTo(target, all);
        double cap = free.get(free.size() / 2).exposure;

        ParetoLabels toAll = ParetoSearch.from(17, arcs, cap);
        CostsLeft left = CostsLeft.to(target, arcs);
        ParetoLabels toOne = ParetoSearch.between(17, target, arcs, left, cap);

        assertThat(costsTo(target, toAll)).isEqualTo(free.subList(free.size() / 2, free.size()));
        assertThat(costsTo(target, toOne)).isEqualTo(costsTo(target, toAll));
        assertThat(toAll.size()).isLessThan(all.size());
        assertThat(toOne.size())
                .isLessThan(ParetoSearch.between(17, target, arcs, left, NO_CAP).size());
    }

    @Test
    void aCapBelowTheSafestRouteLeavesNone() {
        PricedArcs arcs = priced(NetworkGenerator.generate(30, 2));
        CostsLeft left = CostsLeft.to(20, arcs);
        double cap = 0.99 * left.exposure()[3];

        assertThat(costsTo(20, ParetoSearch.between(3, 20, arcs, left, cap))).isEmpty();
        assertThat(costsTo(20, ParetoSearch.from(3, arcs, cap))).isEmpty();
    }

    @Test
    void routesThatDifferByRoundingAreOne() {
        // 0.1 + 0.2 by b, and 0.15 + 0.15, which is less by a last digit, on the slower way by c and d.
        RoadNetwork network = new RoadNetwork(
                List.of(place("a"), place("b"), place("c"), place("d"), place("e")),
                List.of(
                        road("a", "b", 10),
                        road("b", "e", 10),
                        road("a", "c", 10),
                        road("c", "d", 10),
                        road("d", "e", 10)));
        Map<String, Double> exposure = Map.of("a-b", 0.1, "b-e", 0.2, "a-c", 0.15, "c-d", 0.15, "d-e", 0.0);
        PricedArcs arcs = new PricedArcs(
                network, ANY_ROAD, use -> exposure.get(use.segment().id()), road -> false);

        assertThat(costsTo(network.node("e"), ParetoSearch.from(network.node("a"), arcs, NO_CAP)))
                .containsExactly(new Cost(0.4, 0.1 + 0.2));
    }

    @Test
    void agreesOnALargerNetworkWithTheSetsThatNoArcImproves() {
        PricedArcs arcs = priced(NetworkGenerator.generate(300, 1));

        ParetoLabels labels = ParetoSearch.from(17, arcs, NO_CAP);

        List<List<Cost>> expected = improvedUntilStable(17, arcs);
        for (int node = 0; node < expected.size(); node++) {
            assertThat(costsTo(node, labels)).as("node %d", node).isEqualTo(expected.get(node));
        }
        assertThat(labels.size()).isGreaterThan(3 * expected.size());
    }

    @Test
    void everyLabelIsTheSumOfItsArcs() {
        PricedArcs arcs = priced(NetworkGenerator.generate(300, 1));

        ParetoLabels labels = ParetoSearch.from(17, arcs, NO_CAP);

        for (int node = 0; node < arcs.rows().nodeCount(); node++) {
            for (int label : labels.of(node)) {
                assertIsSumOfArcs(labels, label, 17, node, arcs);
            }
        }
    }

    private record Cost(double hours, double exposure) {}

    private static PricedArcs priced(NetworkGenerator.Generated generated) {
        return new PricedArcs(generated.network(), ANY_ROAD, generated.expectedIncidents(ANY_ROAD), road -> false);
    }

    /** Roads between random places, several between the same ones, a quarter of them one-way and a tenth of them closed. */
    private static PricedArcs pricedAtRandom(
            int placeCount, int roadCount, Random random, DoubleSupplier lengthKm, DoubleSupplier incidents) {
        List<Place> places =
                IntStream.range(0, placeCount).mapToObj(i -> place("P" + i)).toList();
        List<RoadSegment> roads = new ArrayList<>();
        Map<String, Double> exposure = new TreeMap<>();
        Set<String> closed = new HashSet<>();
        for (int i = 0; i < roadCount; i++) {
            int from = random.nextInt(placeCount);
            int to = (from + 1 + random.nextInt(placeCount - 1)) % placeCount;
            RoadSegment like = road("P" + from, "P" + to, lengthKm.getAsDouble());
            roads.add(new RoadSegment(
                    "R" + i,
                    like.fromPlaceId(),
                    like.toPlaceId(),
                    like.lengthKm(),
                    like.roadClass(),
                    like.surface(),
                    like.truckSpeedKmh(),
                    like.maxGrossWeightT(),
                    random.nextInt(4) == 0));
            exposure.put("R" + i, incidents.getAsDouble());
            if (random.nextInt(10) == 0) {
                closed.add("R" + i);
            }
        }
        PricedArcs arcs = new PricedArcs(
                new RoadNetwork(places, roads),
                ANY_ROAD,
                use -> exposure.get(use.segment().id()),
                road -> closed.contains(road.id()));
        assertThat(arcs.rows().arcCount()).isLessThanOrEqualTo(2 * (roadCount - closed.size()));
        return arcs;
    }

    /** To all and to each node, without a cap and with each cap at which a route drops out. */
    private static void assertAgreesWithEnumeration(PricedArcs arcs, int seed) {
        int origin = seed % arcs.rows().nodeCount();
        List<List<Cost>> all = new ArrayList<>();
        for (int node = 0; node < arcs.rows().nodeCount(); node++) {
            all.add(new ArrayList<>());
        }
        enumerate(origin, new Cost(0, 0), new HashSet<>(), arcs, all);
        ParetoLabels toAll = ParetoSearch.from(origin, arcs, NO_CAP);
        for (int node = 0; node < all.size(); node++) {
            List<Cost> expected = undominated(all.get(node));
            CostsLeft left = CostsLeft.to(node, arcs);
            String where = "seed %d, node %d".formatted(seed, node);
            assertThat(costsTo(node, toAll)).as(where).isEqualTo(expected);
            assertSame(where, node, ParetoSearch.between(origin, node, arcs, left, NO_CAP), expected);
            assertThat(left.hours()[origin]).as(where).isCloseTo(leastOf(all.get(node), Cost::hours), within(1e-9));
            assertThat(left.exposure()[origin])
                    .as(where)
                    .isCloseTo(leastOf(all.get(node), Cost::exposure), within(1e-9));
            for (int i = 0; i < expected.size(); i++) {
                double cap = expected.get(i).exposure;
                List<Cost> below = expected.subList(i, expected.size());
                assertSame(where, node, ParetoSearch.between(origin, node, arcs, left, cap), below);
                assertThat(costsTo(node, ParetoSearch.from(origin, arcs, cap)))
                        .as("%s, cap %s", where, cap)
                        .isEqualTo(below);
            }
        }
    }

    /**
     * A search that is ordered by the hours of whole routes takes two that differ by a last digit of them for equal: it
     * finds one that is as good as each expected, and nothing else.
     */
    private static void assertSame(String where, int node, ParetoLabels labels, List<Cost> expected) {
        List<Cost> found = costsTo(node, labels);
        for (Cost cost : expected) {
            assertThat(found)
                    .as(where)
                    .anyMatch(each ->
                            each.hours <= cost.hours + LAST_DIGIT && each.exposure <= cost.exposure + LAST_DIGIT);
        }
        for (Cost cost : found) {
            assertThat(expected)
                    .as(where)
                    .anyMatch(each -> Math.abs(each.hours - cost.hours) <= LAST_DIGIT
                            && Math.abs(each.exposure - cost.exposure) <= LAST_DIGIT);
        }
    }

    private static double leastOf(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Adds up in the order of the road, as the search does, so that costs are equal to the last digit. */
    private static void enumerate(
            int node, Cost cost, Set<Integer> visited, PricedArcs arcs, List<List<Cost>> costsByNode) {
        costsByNode.get(node).add(cost);
        visited.add(node);
        for (int arc = arcs.rows().firstOut(node); arc < arcs.rows().firstOut(node + 1); arc++) {
            if (!visited.contains(arcs.rows().head(arc))) {
                Cost next = new Cost(cost.hours + arcs.hours(arc), cost.exposure + arcs.exposure(arc));
                enumerate(arcs.rows().head(arc), next, visited, arcs, costsByNode);
            }
        }
        visited.remove(node);
    }

    private static List<Cost> undominated(List<Cost> costs) {
        List<Cost> sorted = new ArrayList<>(costs);
        sorted.sort(Comparator.comparingDouble(Cost::hours).thenComparingDouble(Cost::exposure));
        List<Cost> undominated = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (Cost cost : sorted) {
            if (cost.exposure < least * (1 - ParetoSearch.EQUAL)) {
                undominated.add(cost);
                least = cost.exposure;
            }
        }
        return undominated;
    }

    private static List<Cost> costsTo(int node, ParetoLabels labels) {
        return Arrays.stream(labels.of(node))
                .mapToObj(label -> new Cost(labels.hours(label), labels.exposure(label)))
                .toList();
    }

    private static void assertIsSumOfArcs(ParetoLabels labels, int label, int origin, int node, PricedArcs arcs) {
        int at = origin;
        double hours = 0;
        double exposure = 0;
        for (int arc : labels.arcs(label)) {
            assertThat(arcs.rows().tail(arc)).isEqualTo(at);
            at = arcs.rows().head(arc);
            hours += arcs.hours(arc);
            exposure += arcs.exposure(arc);
        }
        assertThat(at).isEqualTo(node);
        assertThat(labels.hours(label)).isEqualTo(hours);
        assertThat(labels.exposure(label)).isEqualTo(exposure);
    }

    /** As Bellman and Ford do for one objective. */
    private static List<List<Cost>> improvedUntilStable(int origin, PricedArcs arcs) {
        List<List<Cost>> byNode = new ArrayList<>();
        for (int node = 0; node < arcs.rows().nodeCount(); node++) {
            byNode.add(node == origin ? List.of(new Cost(0, 0)) : List.of());
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < arcs.rows().arcCount(); arc++) {
                List<Cost> atHead = new ArrayList<>(byNode.get(arcs.rows().head(arc)));
                for (Cost cost : byNode.get(arcs.rows().tail(arc))) {
                    atHead.add(new Cost(cost.hours + arcs.hours(arc), cost.exposure + arcs.exposure(arc)));
                }
                List<Cost> improved = undominated(atHead);
                changed |= !improved.equals(byNode.set(arcs.rows().head(arc), improved));
            }
        }
        return byNode;
    }
}
