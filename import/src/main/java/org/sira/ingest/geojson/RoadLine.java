package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.Surface;

/** A line that trucks drive, in the direction in which they may, with the vertices that crossings add to it. */
final class RoadLine {

    /**
     * What is the same all along a road.
     *
     * @param oneWay whether it is driven in the order of the vertices only
     */
    record Traits(RoadClass roadClass, Surface surface, OptionalDouble maxWeightT, boolean oneWay) {}

    private final int number;
    private final RoadFeature feature;
    private final Traits traits;
    private final boolean offTheGround;
    private final List<Coordinate> vertices;
    private final Map<Integer, List<Coordinate>> addedBySegment = new HashMap<>();

    /** @param number from 0, of all lines of all files */
    RoadLine(int number, RoadFeature feature, Traits traits, boolean offTheGround, List<Coordinate> vertices) {
        this.number = number;
        this.feature = feature;
        this.traits = traits;
        this.offTheGround = offTheGround;
        this.vertices = List.copyOf(vertices);
    }

    int number() {
        return number;
    }

    RoadFeature feature() {
        return feature;
    }

    Traits traits() {
        return traits;
    }

    boolean offTheGround() {
        return offTheGround;
    }

    int segments() {
        return vertices.size() - 1;
    }

    Coordinate start(int segment) {
        return vertices.get(segment);
    }

    Coordinate end(int segment) {
        return vertices.get(segment + 1);
    }

    /** A vertex within a segment. */
    void add(int segment, Coordinate at) {
        addedBySegment.computeIfAbsent(segment, key -> new ArrayList<>()).add(at);
    }

    /** The vertices of a segment, from its start to its end, with those that were added. */
    List<Coordinate> vertices(int segment) {
        List<Coordinate> all = new ArrayList<>(addedBySegment.getOrDefault(segment, List.of()));
        all.sort(Comparator.comparingDouble(start(segment)::distance));
        all.add(0, start(segment));
        all.add(end(segment));
        return all;
    }

    /** All vertices in order, each once. */
    List<Coordinate> allVertices() {
        List<Coordinate> all = new ArrayList<>();
        for (int segment = 0; segment < segments(); segment++) {
            vertices(segment).forEach(vertex -> append(all, vertex));
        }
        return all;
    }

    private static void append(List<Coordinate> all, Coordinate vertex) {
        if (all.isEmpty()
                || Spot.of(all.get(all.size() - 1)).key() != Spot.of(vertex).key()) {
            all.add(vertex);
        }
    }
}
