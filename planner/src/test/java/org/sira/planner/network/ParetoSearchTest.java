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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

class ParetoSearchTest {

    @Test
    void findsTheUnsupportedRouteThatNoWeightingOfTimeAndRiskWouldChoose() {
        // From a to d by b: 1 h, 9 incidents; by c: 3 h, 6; by e: 4 h, 1. The middle one lies above the line between the
        // others.
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
        // Exposure is 0.1 + 0.2 on one way and 0.2 + 0.1 + 0 on the other, which is slower: the sums differ in the last
        // digit.
        RoadNetwork network = new RoadNetwork(
                List.of(place("a"), place("b"), place("c"), place("d"), place("e")),
                List.of(
                        road("a", "b", 10), road("b", "e", 10),
                        road("a", "c", 10), road("c", "d", 10), road("d", "e", 10)));
        Map<String, Double> exposure = Map.of("a-b", 0.1 + 0.2, "b-e", 0.3, "a-c", 0.1, "c-d", 0.2, "d-e", 0.3 - 4e-17);
        PricedArcs arcs = new PricedArcs(
                network, ANY_ROAD, use -> exposure.get(use.segment().id()), road -> false);

        assertThat(costsTo(network.node("e"), ParetoSearch.from(network.node("a"), arcs)))
                .hasSize(1);
    }

    @Test
    void onALargeNetworkEveryLabelIsTheSumOfItsArcsAndBeatsTheOneBefore() {
        PricedArcs arcs = priced(NetworkGenerator.generate(600, 42));
        int origin = 17;

        ParetoLabels labels = ParetoSearch.from(origin, arcs);

        double[] leastHours = leastHours(origin, arcs);
        for (int node = 0; node < arcs.rows().nodeCount(); node++) {
            int[] ofNode = labels.of(node);
            assertThat(labels.hours(ofNode[0])).isCloseTo(leastHours[node], within(1e-9));
            for (int i = 0; i < ofNode.length; i++) {
                assertIsSumOfArcs(labels, ofNode[i], origin, node, arcs);
                if (i > 0) {
                    assertThat(labels.hours(ofNode[i])).isGreaterThan(labels.hours(ofNode[i - 1]));
                    assertThat(labels.exposure(ofNode[i])).isLessThan(labels.exposure(ofNode[i - 1]));
                }
            }
        }
        assertThat(labels.size()).isGreaterThan(5 * arcs.rows().nodeCount());
    }

    private record Cost(double hours, double exposure) {}

    private static PricedArcs priced(NetworkGenerator.Generated generated) {
        return new PricedArcs(
                generated.network(), ANY_ROAD, generated.expectedIncidents(ANY_ROAD), road -> false);
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
                    "R" + i, like.fromPlaceId(), like.toPlaceId(), like.lengthKm(), like.roadClass(), like.surface(),
                    like.truckSpeedKmh(), like.maxGrossWeightT(), random.nextInt(4) == 0));
            exposure.put("R" + i, (double) random.nextInt(3));
        }
        return new PricedArcs(
                new RoadNetwork(places, roads), ANY_ROAD, use -> exposure.get(use.segment().id()), road -> false);
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

    /** Bellman and Ford. */
    private static double[] leastHours(int origin, PricedArcs arcs) {
        double[] least = new double[arcs.rows().nodeCount()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[origin] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < arcs.rows().arcCount(); arc++) {
                double hours = least[arcs.rows().tail(arc)] + arcs.hours(arc);
                if (hours < least[arcs.rows().head(arc)]) {
                    least[arcs.rows().head(arc)] = hours;
                    changed = true;
                }
            }
        }
        return least;
    }
}
