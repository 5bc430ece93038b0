package org.sira.ingest.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RoadTooLong;
import org.sira.ingest.problem.RoadTooShort;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Point;

/** Compares the lengths of roads with the straight lines between their ends. */
final class RoadLengthCheck {

    /** Positions are rounded, so that a straight road may seem a little shorter than it is. */
    private static final double LEAST_SHARE = 0.95;

    private static final double MOST_TIMES = 3;

    /** Within a town the straight line tells nothing. */
    private static final double LEAST_STRAIGHT_KM = 2;

    private RoadLengthCheck() {}

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        Map<String, Point> pointByPlaceId = new LinkedHashMap<>();
        for (PlaceRow place : dataset.places()) {
            pointByPlaceId.put(place.id(), new Point(place.latitude(), place.longitude()));
        }
        for (RoadRow road : dataset.roads()) {
            Point from = pointByPlaceId.get(road.fromPlaceId());
            Point to = pointByPlaceId.get(road.toPlaceId());
            // The length of a line is measured, and a winding one is no mistake.
            if (from != null && to != null && !road.ref().isFeature()) {
                check(road, from.distanceKm(to), cells.cell(road.ref(), Field.ROAD_LENGTH), log);
            }
        }
    }

    private static void check(RoadRow road, double straightKm, CellRef where, ProblemLog log) {
        if (road.lengthKm() < LEAST_SHARE * straightKm) {
            log.add(new RoadTooShort(where, road.id(), road.lengthKm(), straightKm));
        } else if (road.lengthKm() > MOST_TIMES * Math.max(LEAST_STRAIGHT_KM, straightKm)) {
            log.add(new RoadTooLong(where, road.id(), road.lengthKm(), straightKm));
        }
    }
}
