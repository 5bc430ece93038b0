package org.sira.planner.network;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.RoadSegment;

/**
 * Distances to roads, each taken as the straight line between its two places, in km on an equirectangular projection
 * around what is measured: within one percent up to some 200 km at the latitudes of the Sahel. Immutable.
 */
public final class RoadGeometry {

    private final RoadNetwork network;

    public RoadGeometry(RoadNetwork network) {
        this.network = network;
    }

    public double distanceKm(GeoPoint point, RoadSegment road) {
        return Distance.pointToSegment(project(point, point), project(from(road), point), project(to(road), point));
    }

    /** The least distance between two roads; 0 where they meet or cross. */
    public double distanceKm(RoadSegment road, RoadSegment other) {
        GeoPoint centre = middle(middle(from(road), to(road)), middle(from(other), to(other)));
        return Distance.segmentToSegment(
                project(from(road), centre),
                project(to(road), centre),
                project(from(other), centre),
                project(to(other), centre));
    }

    /** Whether the road comes into the area or meets its border. */
    public boolean touches(RoadSegment road, OperationArea area) {
        // A pattern over the sealed type needs Java 21.
        if (area.shape() instanceof AreaShape.Circle circle) {
            return distanceKm(circle.centre(), road) <= circle.radiusKm();
        }
        return touches(road, (AreaShape.Polygon) area.shape());
    }

    /** It starts within, or crosses a ring. */
    private boolean touches(RoadSegment road, AreaShape.Polygon polygon) {
        GeoPoint centre = middle(from(road), to(road));
        Coordinate start = project(from(road), centre);
        Coordinate end = project(to(road), centre);
        boolean within = false;
        for (List<GeoPoint> ring : polygon.rings()) {
            Coordinate[] corners = closed(ring, centre);
            if (crosses(start, end, corners)) {
                return true;
            }
            within ^= PointLocation.isInRing(start, corners);
        }
        return within;
    }

    private static Coordinate[] closed(List<GeoPoint> ring, GeoPoint centre) {
        return Stream.concat(ring.stream(), Stream.of(ring.get(0)))
                .map(corner -> project(corner, centre))
                .toArray(Coordinate[]::new);
    }

    private static boolean crosses(Coordinate start, Coordinate end, Coordinate[] corners) {
        for (int i = 1; i < corners.length; i++) {
            if (Distance.segmentToSegment(start, end, corners[i - 1], corners[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the road comes within {@code bufferKm} of any road of the column. */
    public boolean isNear(RoadSegment road, AnnouncedColumn column, double bufferKm) {
        return column.segmentIds().stream()
                .anyMatch(segmentId -> distanceKm(road, network.segment(segmentId)) <= bufferKm);
    }

    private GeoPoint from(RoadSegment road) {
        return network.place(road.fromPlaceId()).position();
    }

    private GeoPoint to(RoadSegment road) {
        return network.place(road.toPlaceId()).position();
    }

    private static GeoPoint middle(GeoPoint a, GeoPoint b) {
        return new GeoPoint((a.latitude() + b.latitude()) / 2, (a.longitude() + b.longitude()) / 2);
    }

    private static Coordinate project(GeoPoint point, GeoPoint centre) {
        double eastKm = StrictMath.toRadians(point.longitude() - centre.longitude())
                * StrictMath.cos(StrictMath.toRadians(centre.latitude()))
                * GeoPoint.EARTH_RADIUS_KM;
        double northKm = StrictMath.toRadians(point.latitude() - centre.latitude()) * GeoPoint.EARTH_RADIUS_KM;
        return new Coordinate(eastKm, northKm);
    }
}
