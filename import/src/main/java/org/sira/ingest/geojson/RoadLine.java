package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private record Added(int segment, Coordinate at) {}

    private final int number;
    private final RoadFeature feature;
    private final Traits traits;
    private final boolean offTheGround;
    private final List<Coordinate> vertices;
    private final List<Added> added = new ArrayList<>();

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
        added.add(new Added(segment, at));
    }

    /** All vertices in order, each once. */
    List<Coordinate> allVertices() {
        List<Added> sorted = new ArrayList<>(added);
        sorted.sort(Comparator.comparingInt(Added::segment)
                .thenComparingDouble(each -> start(each.segment()).distance(each.at())));
        List<Coordinate> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < vertices.size(); i++) {
            append(all, vertices.get(i));
            while (next < sorted.size() && sorted.get(next).segment() == i) {
                append(all, sorted.get(next++).at());
            }
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
