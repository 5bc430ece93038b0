package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.DrawnArea;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.RejectedFileException;

/**
 * Finds the roads that lie in an area or cross its border. A road is the straight line between its two places, as it is
 * for everything else that plans know of it.
 */
public final class AreaCover {

    private record Line(RoadRow road, Coordinate start, Coordinate end) {}

    private final List<Line> lines = new ArrayList<>();
    private final Effort effort;

    public AreaCover(List<PlaceRow> places, List<RoadRow> roads, ImportLimits limits, LongSupplier nanoTime) {
        Map<String, Coordinate> positionById = new HashMap<>();
        places.forEach(place -> positionById.put(place.id(), new Coordinate(place.longitude(), place.latitude())));
        for (RoadRow road : roads) {
            Coordinate start = positionById.get(road.fromPlaceId());
            Coordinate end = positionById.get(road.toPlaceId());
            // The row of a place may be left out; that is reported there, and blocks.
            if (start != null && end != null) {
                lines.add(new Line(road, start, end));
            }
        }
        effort = new Effort(limits, nanoTime);
    }

    /** In the order of the roads. Fails when it takes too long, so many and intricate are the areas of a file. */
    public List<RoadRow> roadsIn(DrawnArea area) throws RejectedFileException {
        List<Coordinate[]> rings =
                area.shape().rings().stream().map(AreaCover::closed).toList();
        Envelope envelope = new Envelope();
        rings.forEach(ring -> List.of(ring).forEach(envelope::expandToInclude));
        List<RoadRow> found = new ArrayList<>();
        try {
            for (Line line : lines) {
                effort.on(area.ref().file());
                if (envelope.intersects(line.start(), line.end()) && meets(line, rings)) {
                    found.add(line.road());
                }
            }
        } catch (Refused refused) {
            throw GeoJsonFile.rejected(effort.file(), refused, refused);
        }
        return found;
    }

    /** It starts within an odd number of rings, or crosses one. */
    private static boolean meets(Line line, List<Coordinate[]> rings) {
        boolean within = false;
        for (Coordinate[] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                if (Distance.segmentToSegment(line.start(), line.end(), ring[i - 1], ring[i]) == 0) {
                    return true;
                }
            }
            within ^= PointLocation.isInRing(line.start(), ring);
        }
        return within;
    }

    private static Coordinate[] closed(AreaShape.Ring ring) {
        int corners = ring.corners().size();
        Coordinate[] closed = new Coordinate[corners + 1];
        for (int i = 0; i <= corners; i++) {
            AreaShape.Corner corner = ring.corners().get(i % corners);
            closed[i] = new Coordinate(corner.longitude(), corner.latitude());
        }
        return closed;
    }
}
