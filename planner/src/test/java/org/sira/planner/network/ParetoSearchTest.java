package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

class ParetoSearchTest {

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

        List<Cost> found = costsTo(network.node("d"), ParetoSearch.from(network.node("a"), arcs));

        assertThat(found).containsExactly(new Cost(1, 9), new Cost(3, 6), new Cost(4, 1));
    }

    @Test
    void reachesTheOriginWithNothing() {
        PricedArcs arcs = priced(NetworkGenerator.generate(9, 1));

        assertThat(costsTo(4, ParetoSearch.from(4, arcs))).containsExactly(new Cost(0, 0));
    }

    @Test
    void agreesWithTheEnumerationOfAllRoutes() {
        for (int seed = 0; seed < 150; seed++) {
            assertAgreesWithEnumeration(priced(NetworkGenerator.generate(4 + seed % 9, seed)), seed);
        }
    }

    @Test
    void agreesWithTheEnumerationOfAllRoutesWhereManyAreEqual() {
        for (int seed = 0; seed < 300; seed++) {
            assertAgreesWithEnumeration(pricedWithTies(7, 11, new Random(seed)), seed);
        }
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

        assertThat(costsTo(network.node("e"), ParetoSearch.from(network.node("a"), arcs)))
                .containsExactly(new Cost(0.4, 0.1 + 0.2));
    }

    @Test
    void agreesOnALargerNetworkWithTheSetsThatNoArcImproves() {
        PricedArcs arcs = priced(NetworkGenerator.generate(300, 1));

        ParetoLabels labels = ParetoSearch.from(17, arcs);

        List<List<Cost>> expected = improvedUntilStable(17, arcs);
        for (int node = 0; node < expected.size(); node++) {
            assertThat(costsTo(node, labels)).as("node %d", node).isEqualTo(expected.get(node));
        }
        assertThat(labels.size()).isGreaterThan(5 * expected.size());
    }

    @Test
    void everyLabelIsTheSumOfItsArcs() {
        PricedArcs arcs = priced(NetworkGenerator.generate(300, 1));

        ParetoLabels labels = ParetoSearch.from(17, arcs);

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

    /** Roads between random places, several between the same ones, of 10, 20 or 30 km and 0, 1 or 2 incidents. */
    private static PricedArcs pricedWithTies(int placeCount, int roadCount, Random random) {
        List<Place> places =
                IntStream.range(0, placeCount).mapToObj(i -> place("P" + i)).toList();
        List<RoadSegment> roads = new ArrayList<>();
        Map<String, Double> exposure = new TreeMap<>();
        for (int i = 0; i < roadCount; i++) {
            int from = random.nextInt(placeCount);
            int to = (from + 1 + random.nextInt(placeCount - 1)) % placeCount;
            RoadSegment like = road("P" + from, "P" + to, 10 * (1 + random.nextInt(3)));
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
            exposure.put("R" + i, (double) random.nextInt(3));
        }
        return new PricedArcs(
                new RoadNetwork(places, roads),
                ANY_ROAD,
                use -> exposure.get(use.segment().id()),
                road -> false);
    }

    private static void assertAgreesWithEnumeration(PricedArcs arcs, int seed) {
        int origin = seed % arcs.rows().nodeCount();
        ParetoLabels labels = ParetoSearch.from(origin, arcs);
        List<List<Cost>> all = new ArrayList<>();
        for (int node = 0; node < arcs.rows().nodeCount(); node++) {
            all.add(new ArrayList<>());
        }
        enumerate(origin, new Cost(0, 0), new HashSet<>(), arcs, all);
        for (int node = 0; node < all.size(); node++) {
            assertThat(costsTo(node, labels)).as("seed %d, node %d", seed, node).isEqualTo(undominated(all.get(node)));
        }
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
