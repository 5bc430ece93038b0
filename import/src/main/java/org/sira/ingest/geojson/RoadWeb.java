package org.sira.ingest.geojson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.geojson.RoadLine.Traits;

/**
 * The noded lines as a graph, which gets smaller without losing a way between two places: dead ends and parts without
 * a place go, and roads that only continue each other become one.
 */
final class RoadWeb {

    /** Roads that continue each other stay apart when one would stray far from the straight line between its ends. */
    private static final double MOST_TIMES_STRAIGHT = 1.2;

    /** Shorter roads may wind. */
    private static final double SHORT_M = 5_000;

    /** A road between two nodes, named after the first piece of a feature that it is made of. */
    record Edge(Node from, Node to, double metres, RoadLine line, int piece) {

        Traits traits() {
            return line.traits();
        }
    }

    private static final Comparator<Edge> ORDER =
            Comparator.comparingInt((Edge edge) -> edge.line.number()).thenComparingInt(Edge::piece);

    /** Where lines end, meet or are cut, or the vertices that a place takes. */
    static final class Node {

        private final String key;
        private final Spot spot;
        private final boolean place;
        private final Set<Edge> edges = new LinkedHashSet<>();

        Node(String key, Spot spot, boolean place) {
            this.key = key;
            this.spot = spot;
            this.place = place;
        }

        /** The id of the place, or of the junction. */
        String key() {
            return key;
        }

        Spot spot() {
            return spot;
        }

        boolean isPlace() {
            return place;
        }
    }

    private final Map<String, Node> nodeByKey = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    RoadWeb(List<RoadLine> lines, Noding noding) {
        Map<RoadFeature, Integer> piecesByFeature = new IdentityHashMap<>();
        for (RoadLine line : lines) {
            cut(line, noding, piecesByFeature);
        }
        dropDeadEnds();
        dropPartsWithoutPlaces();
        joinChains();
    }

    /** In the order of the file. */
    List<Edge> edges() {
        return edges.stream().sorted(ORDER).toList();
    }

    /** The nodes that are no places, in the order in which roads meet them. */
    List<Node> junctions() {
        return nodeByKey.values().stream()
                .filter(node -> !node.place && !node.edges.isEmpty())
                .toList();
    }

    private void cut(RoadLine line, Noding noding, Map<RoadFeature, Integer> piecesByFeature) {
        List<Coordinate> vertices = line.allVertices();
        if (vertices.size() < 2) {
            return;
        }
        Node from = node(Spot.of(vertices.get(0)), noding);
        double metres = 0;
        for (int i = 1; i < vertices.size(); i++) {
            Spot spot = Spot.of(vertices.get(i));
            metres += Spot.of(vertices.get(i - 1)).metresTo(spot);
            if (noding.isNode(spot)) {
                Node to = node(spot, noding);
                int piece = piecesByFeature.merge(line.feature(), 1, Integer::sum);
                // A loop leads nowhere.
                if (from != to) {
                    add(new Edge(from, to, metres, line, piece));
                }
                from = to;
                metres = 0;
            }
        }
    }

    private Node node(Spot spot, Noding noding) {
        return noding.place(spot)
                .map(place -> nodeByKey.computeIfAbsent(
                        place.id(), id -> new Node(id, Spot.of(place.latitude(), place.longitude()), true)))
                .orElseGet(() -> nodeByKey.computeIfAbsent("\n" + spot.key(), key -> new Node(spot.id(), spot, false)));
    }

    private void add(Edge edge) {
        edges.add(edge);
        edge.from.edges.add(edge);
        edge.to.edges.add(edge);
    }

    private void remove(Edge edge) {
        edges.remove(edge);
        edge.from.edges.remove(edge);
        edge.to.edges.remove(edge);
    }

    private void dropDeadEnds() {
        Deque<Node> open = new ArrayDeque<>(nodeByKey.values());
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (!node.place && node.edges.size() == 1) {
                Edge last = node.edges.iterator().next();
                remove(last);
                open.add(last.from == node ? last.to : last.from);
            }
        }
    }

    private void dropPartsWithoutPlaces() {
        Set<Node> linked = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        nodeByKey.values().stream().filter(Node::isPlace).forEach(place -> {
            linked.add(place);
            open.add(place);
        });
        while (!open.isEmpty()) {
            Node node = open.remove();
            for (Edge edge : node.edges) {
                Node other = edge.from == node ? edge.to : edge.from;
                if (linked.add(other)) {
                    open.add(other);
                }
            }
        }
        List.copyOf(edges).stream().filter(edge -> !linked.contains(edge.from)).forEach(this::remove);
    }

    private void joinChains() {
        for (Node node : nodeByKey.values()) {
            if (!node.place && node.edges.size() == 2) {
                List<Edge> both = new ArrayList<>(node.edges);
                join(node, both.get(0), both.get(1));
            }
        }
    }

    private void join(Node node, Edge one, Edge other) {
        if (!one.traits().equals(other.traits())) {
            return;
        }
        Edge first = one;
        Edge second = other;
        if (one.traits().oneWay()) {
            if (one.from == node && other.to == node) {
                first = other;
                second = one;
            } else if (one.to != node || other.from != node) {
                return;
            }
        }
        Node start = first.from == node ? first.to : first.from;
        Node end = second.from == node ? second.to : second.from;
        double metres = first.metres + second.metres;
        boolean strays = metres > SHORT_M && metres > MOST_TIMES_STRAIGHT * start.spot.metresTo(end.spot);
        if (start == end || strays) {
            return;
        }
        Edge named = ORDER.compare(first, second) <= 0 ? first : second;
        remove(one);
        remove(other);
        add(new Edge(start, end, metres, named.line, named.piece));
    }
}
