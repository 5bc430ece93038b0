package org.sira.planner.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * Places as nodes and roads as arcs, in compressed rows. Immutable.
 *
 * <p>Nodes are numbered as the places were given. A road makes one arc, or two when it may be driven both ways. Arcs
 * are numbered by the place they leave, and there in the order of the roads, so that equal input gives equal numbers.
 */
public final class RoadNetwork {

    private final List<Place> places;
    private final List<RoadSegment> roads;
    private final Map<String, Integer> nodeByPlaceId;
    private final Map<String, Integer> roadIndexById;
    private final ArcRows rows;
    private final List<SegmentUse> uses;
    private final int[] componentOfNode;
    private final int componentCount;

    /**
     * Throws an {@link IllegalArgumentException} when two places or two roads share an id, or a road has no such end.
     */
    public RoadNetwork(List<Place> places, List<RoadSegment> roads) {
        this.places = List.copyOf(places);
        this.roads = List.copyOf(roads);
        nodeByPlaceId = indexById("places", this.places, Place::id);
        roadIndexById = indexById("roads", this.roads, RoadSegment::id);

        int[] fromNodes = this.roads.stream()
                .mapToInt(road -> end(road, road.fromPlaceId()))
                .toArray();
        int[] toNodes = this.roads.stream()
                .mapToInt(road -> end(road, road.toPlaceId()))
                .toArray();
        rows = arcRows(fromNodes, toNodes);
        uses = uses();
        componentOfNode = new int[this.places.size()];
        componentCount = numberComponents(fromNodes, toNodes);
    }

    private static <T> Map<String, Integer> indexById(String kind, List<T> facts, Function<T, String> id) {
        Map<String, Integer> indexById = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            String key = id.apply(facts.get(i));
            if (indexById.put(key, i) != null) {
                throw new IllegalArgumentException("Two %s of the network have the id %s.".formatted(kind, key));
            }
        }
        return indexById;
    }

    private int end(RoadSegment road, String placeId) {
        Integer node = nodeByPlaceId.get(placeId);
        if (node == null) {
            throw new IllegalArgumentException(
                    "Road %s ends at %s, which is no place of the network.".formatted(road.id(), placeId));
        }
        return node;
    }

    private ArcRows arcRows(int[] fromNodes, int[] toNodes) {
        ArcRows.Builder builder = new ArcRows.Builder(places.size(), 2 * roads.size());
        for (int road = 0; road < roads.size(); road++) {
            builder.add(fromNodes[road], toNodes[road], 2 * road);
            if (!roads.get(road).oneWay()) {
                builder.add(toNodes[road], fromNodes[road], 2 * road + 1);
            }
        }
        return builder.build();
    }

    /** By arc. The tag of an arc is twice the index of its road, and one more when that is driven back. */
    private List<SegmentUse> uses() {
        SegmentUse[] byArc = new SegmentUse[rows.arcCount()];
        for (int arc = 0; arc < byArc.length; arc++) {
            int tag = rows.tag(arc);
            byArc[arc] = new SegmentUse(roads.get(tag / 2), tag % 2 == 1);
        }
        return List.of(byArc);
    }

    /** Numbers components by their first place; returns how many there are. */
    private int numberComponents(int[] fromNodes, int[] toNodes) {
        int[] root = new int[places.size()];
        Arrays.setAll(root, node -> node);
        for (int road = 0; road < roads.size(); road++) {
            int a = root(root, fromNodes[road]);
            int b = root(root, toNodes[road]);
            root[Math.max(a, b)] = Math.min(a, b);
        }
        int count = 0;
        for (int node = 0; node < root.length; node++) {
            int of = root(root, node);
            componentOfNode[node] = of == node ? count++ : componentOfNode[of];
        }
        return count;
    }

    private static int root(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    public List<Place> places() {
        return places;
    }

    public List<RoadSegment> roads() {
        return roads;
    }

    public boolean hasPlace(String placeId) {
        return nodeByPlaceId.containsKey(placeId);
    }

    /** The place of that id, which must exist. */
    public Place place(String placeId) {
        return places.get(node(placeId));
    }

    /** The road of that id, which must exist. */
    public RoadSegment segment(String segmentId) {
        return roads.get(known(roadIndexById.get(segmentId), "road", segmentId));
    }

    /** Ways out of a place, in the order of the roads. */
    public List<SegmentUse> usesFrom(String placeId) {
        int node = node(placeId);
        return uses.subList(rows.firstOut(node), rows.firstOut(node + 1));
    }

    /** Ways into a place, by the place they come from and then in the order of the roads. */
    public List<SegmentUse> usesInto(String placeId) {
        int node = node(placeId);
        List<SegmentUse> into = new ArrayList<>();
        for (int i = rows.firstIn(node); i < rows.firstIn(node + 1); i++) {
            into.add(uses.get(rows.arcIn(i)));
        }
        return List.copyOf(into);
    }

    /** How many parts there are between which no road leads. One-way roads connect both ends here. */
    public int componentCount() {
        return componentCount;
    }

    /** Which part a place belongs to, from 0 in the order of the places. */
    public int component(String placeId) {
        return componentOfNode[node(placeId)];
    }

    int node(String placeId) {
        return known(nodeByPlaceId.get(placeId), "place", placeId);
    }

    int arcCount() {
        return rows.arcCount();
    }

    SegmentUse use(int arc) {
        return uses.get(arc);
    }

    ArcRows rows() {
        return rows;
    }

    private static int known(@Nullable Integer index, String kind, String id) {
        if (index == null) {
            throw new IllegalArgumentException("The network has no %s with the id %s.".formatted(kind, id));
        }
        return index;
    }
}
