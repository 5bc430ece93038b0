package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Finds the segments of lines near a point or another segment. */
final class SegmentIndex {

    /** One segment of one line; both count from 0 in the order of the file. */
    record Segment(int line, int number, Coordinate start, Coordinate end) {

        Envelope envelope() {
            return new Envelope(start, end);
        }
    }

    private final HPRtree tree = new HPRtree();
    private final List<Segment> segments = new ArrayList<>();

    SegmentIndex(List<RoadLine> lines) {
        for (int line = 0; line < lines.size(); line++) {
            for (int number = 0; number < lines.get(line).segments(); number++) {
                Segment segment = new Segment(
                        line,
                        number,
                        lines.get(line).start(number),
                        lines.get(line).end(number));
                segments.add(segment);
                tree.insert(segment.envelope(), segment);
            }
        }
        tree.build();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** Those whose envelopes touch, in the order of the file. */
    List<Segment> touching(Envelope envelope) {
        List<Segment> found = new ArrayList<>();
        if (!segments.isEmpty()) {
            tree.query(envelope, item -> found.add((Segment) item));
        }
        found.sort(Comparator.comparingInt(Segment::line).thenComparingInt(Segment::number));
        return found;
    }
}
