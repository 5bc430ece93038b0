package org.sira.planner.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.sira.planner.model.RoadSegment;

/**
 * The least that ways between some places cost vehicles of one profile, by one measure: minutes, kilometres, expected
 * incidents. No way costs less, so it bounds whatever is planned. Searched when it is first asked for; may be shared
 * between threads.
 */
public final class LeastCosts {

    private final RoadNetwork network;
    private final PricedArcs arcs;
    private final int[] nodes;
    private final Map<String, Integer> indexByPlaceId = new ConcurrentHashMap<>();
    private final Map<String, double[]> leastByTarget = new ConcurrentHashMap<>();

    /**
     * @param cost of a road, 0 or more
     * @param closed whether a road may not be used at all
     * @param placeIds between which ways will be asked for
     */
    public LeastCosts(
            RoadNetwork network,
            VehicleProfile profile,
            ToDoubleFunction<SegmentUse> cost,
            Predicate<RoadSegment> closed,
            Collection<String> placeIds) {
        this.network = network;
        arcs = new PricedArcs(network, profile, cost, closed);
        List<String> known = placeIds.stream().distinct().toList();
        nodes = known.stream().mapToInt(network::node).toArray();
        IntStream.range(0, nodes.length).forEach(i -> indexByPlaceId.put(known.get(i), i));
    }

    /** Infinite where no way leads; both places must be among those that were announced. */
    public double between(String fromPlaceId, String toPlaceId) {
        double[] least = leastByTarget.computeIfAbsent(toPlaceId, this::leastTo);
        return least[index(fromPlaceId)];
    }

    private double[] leastTo(String placeId) {
        double[] byNode = CostsLeft.leastTo(nodes[index(placeId)], arcs.rows(), arcs::exposure);
        return IntStream.of(nodes).mapToDouble(node -> byNode[node]).toArray();
    }

    private int index(String placeId) {
        Integer index = indexByPlaceId.get(placeId);
        if (index == null) {
            throw new IllegalArgumentException("Ways to and from %s were not announced, of %d places that were."
                    .formatted(network.place(placeId).id(), nodes.length));
        }
        return index;
    }
}
