package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** The straight line between the two places of a road: the road's course as far as it is known. */
record RoadLine(GeoPoint from, GeoPoint to, RoadCells cells) {

    static List<RoadLine> of(List<RoadSegment> roads, List<Place> places, CellGrid grid) {
        Map<String, GeoPoint> positions = new HashMap<>();
        for (Place place : places) {
            positions.put(place.id(), place.position());
        }
        List<RoadLine> lines = new ArrayList<>(roads.size());
        for (RoadSegment road : roads) {
            GeoPoint from = position(road, road.fromPlaceId(), positions);
            GeoPoint to = position(road, road.toPlaceId(), positions);
            lines.add(new RoadLine(from, to, RoadCells.between(from, to, grid)));
        }
        return lines;
    }

    private static GeoPoint position(RoadSegment road, String placeId, Map<String, GeoPoint> positions) {
        GeoPoint position = positions.get(placeId);
        if (position == null) {
            throw new IllegalArgumentException(
                    "Road %s: there is no place with the id %s.".formatted(road.id(), placeId));
        }
        return position;
    }

    /** From a point to the nearest point of the line, which is straight in degrees. */
    double distanceKm(GeoPoint point) {
        double eastScale = StrictMath.cos(StrictMath.toRadians(point.latitude()));
        double dx = (to.longitude() - from.longitude()) * eastScale;
        double dy = to.latitude() - from.latitude();
        double px = (point.longitude() - from.longitude()) * eastScale;
        double py = point.latitude() - from.latitude();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : StrictMath.max(0, StrictMath.min(1, (px * dx + py * dy) / square));
        return point.distanceKm(from.towards(to, share));
    }
}
