package org.sira.ingest.geojson;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.geojson.SegmentIndex.Segment;

/**
 * Finds out where lines meet: at vertices that they share, where they cross on the ground, and at places.
 *
 * <p>A place takes all ends and shared vertices within {@link #REACH_M}; without any, it lies on the nearest line within
 * that distance.
 */
final class Noding {

    static final double REACH_M = 30;

    /** How far off a road it is still said how far off it is. */
    private static final double SEARCHED_M = 10_000;

    private static final double METRES_PER_DEGREE = 111_195;

    private final List<RoadLine> lines;
    private final Effort effort;
    private final SegmentIndex index;
    private final Map<Long, Integer> usesBySpot = new HashMap<>();
    private final Map<Long, PlaceRow> placeBySpot = new HashMap<>();
    private final Map<Long, Double> metresBySpot = new HashMap<>();
    private final Map<PlaceRow, Double> metresOff = new LinkedHashMap<>();

    private Noding(List<RoadLine> lines, Effort effort) {
        this.lines = lines;
        this.effort = effort;
        index = new SegmentIndex(lines);
    }

    /** Throws a {@link Refused} when that takes too much. */
    static Noding of(List<RoadLine> lines, List<PlaceRow> places, Effort effort) {
        Noding noding = new Noding(lines, effort);
        noding.cross();
        noding.count();
        places.forEach(noding::join);
        return noding;
    }

    boolean isNode(Spot spot) {
        return usesBySpot.getOrDefault(spot.key(), 0) > 1 || placeBySpot.containsKey(spot.key());
    }

    /** The place that lies there, if any. */
    Optional<PlaceRow> place(Spot spot) {
        return Optional.ofNullable(placeBySpot.get(spot.key()));
    }

    /** The places that lie on no line, with their distance to the nearest one; infinite when none is near. */
    Map<PlaceRow, Double> metresOff() {
        return metresOff;
    }

    /** A vertex where two segments of different lines cross, unless one passes over the other. */
    private void cross() {
        RobustLineIntersector intersector = new RobustLineIntersector();
        for (Segment segment : index.segments()) {
            effort.on(lines.get(segment.line()).feature().file());
            if (lines.get(segment.line()).offTheGround()) {
                continue;
            }
            for (Segment other : index.touching(segment.envelope())) {
                if (other.line() <= segment.line() || lines.get(other.line()).offTheGround()) {
                    continue;
                }
                intersector.computeIntersection(segment.start(), segment.end(), other.start(), other.end());
                for (int i = 0; i < intersector.getIntersectionNum(); i++) {
                    Coordinate at = new Coordinate(intersector.getIntersection(i));
                    addUnlessEnd(segment, at);
                    addUnlessEnd(other, at);
                }
            }
        }
    }

    private void addUnlessEnd(Segment segment, Coordinate at) {
        long key = Spot.of(at).key();
        if (key != Spot.of(segment.start()).key()
                && key != Spot.of(segment.end()).key()) {
            effort.crossing();
            lines.get(segment.line()).add(segment.number(), at);
        }
    }

    /** The end of a line counts twice: it is a node, whoever else is there. */
    private void count() {
        for (RoadLine line : lines) {
            List<Coordinate> vertices = line.allVertices();
            for (int i = 0; i < vertices.size(); i++) {
                boolean end = i == 0 || i == vertices.size() - 1;
                usesBySpot.merge(Spot.of(vertices.get(i)).key(), end ? 2 : 1, Integer::sum);
            }
        }
    }

    private void join(PlaceRow place) {
        Spot here = Spot.of(place.latitude(), place.longitude());
        boolean found = false;
        for (Segment segment : index.touching(around(place, REACH_M))) {
            for (Coordinate vertex : lines.get(segment.line()).vertices(segment.number())) {
                Spot spot = Spot.of(vertex);
                double metres = here.metresTo(spot);
                if (metres <= REACH_M && isNode(spot)) {
                    take(spot, place, metres);
                    found = true;
                }
            }
        }
        if (!found) {
            nearest(place)
                    .ifPresentOrElse(
                            near -> onto(near, place, here), () -> metresOff.put(place, Double.POSITIVE_INFINITY));
        }
    }

    /** Of two places at one vertex the nearer one has it. */
    private void take(Spot spot, PlaceRow place, double metres) {
        if (metres < metresBySpot.getOrDefault(spot.key(), Double.POSITIVE_INFINITY)) {
            placeBySpot.put(spot.key(), place);
            metresBySpot.put(spot.key(), metres);
        }
    }

    private void onto(Segment segment, PlaceRow place, Spot here) {
        Coordinate at = closest(segment, place);
        Spot spot = Spot.of(at);
        double metres = here.metresTo(spot);
        if (metres > REACH_M) {
            metresOff.put(place, metres);
            return;
        }
        addUnlessEnd(segment, at);
        take(spot, place, metres);
    }

    private Optional<Segment> nearest(PlaceRow place) {
        Segment nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (double reach = REACH_M; nearest == null && reach <= SEARCHED_M; reach *= 10) {
            for (Segment segment : index.touching(around(place, reach))) {
                double metres = Spot.of(place.latitude(), place.longitude()).metresTo(Spot.of(closest(segment, place)));
                if (metres < least) {
                    least = metres;
                    nearest = segment;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** In a plane that is true to scale around the place. */
    private static Coordinate closest(Segment segment, PlaceRow place) {
        double shrink = StrictMath.cos(StrictMath.toRadians(place.latitude()));
        LineSegment flat = new LineSegment(
                segment.start().x * shrink, segment.start().y, segment.end().x * shrink, segment.end().y);
        Coordinate at = flat.closestPoint(new Coordinate(place.longitude() * shrink, place.latitude()));
        return new Coordinate(at.x / shrink, at.y);
    }

    private static Envelope around(PlaceRow place, double metres) {
        double north = metres / METRES_PER_DEGREE;
        double east = north / StrictMath.max(0.01, StrictMath.cos(StrictMath.toRadians(place.latitude())));
        return new Envelope(
                place.longitude() - east, place.longitude() + east, place.latitude() - north, place.latitude() + north);
    }
}
