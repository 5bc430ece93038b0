package org.sira.planner.risk;

import java.time.LocalDate;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

/** Examples on the equator, where cells begin at multiples of 10 km east and north of (0, 0). */
final class FlatLand {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final double KM_PER_DEGREE = StrictMath.toRadians(1) * 6371.0088;

    private FlatLand() {}

    static GeoPoint at(double eastKm, double northKm) {
        return new GeoPoint(northKm / KM_PER_DEGREE, eastKm / KM_PER_DEGREE);
    }

    static Place place(String id, double eastKm, double northKm) {
        return new Place(id, "Name of " + id, PlaceKind.TOWN, at(eastKm, northKm), "", "", false);
    }

    static Place haven(String id, double eastKm, double northKm) {
        return new Place(id, "Name of " + id, PlaceKind.TOWN, at(eastKm, northKm), "", "", true);
    }

    static RoadSegment road(String id, Place from, Place to) {
        return road(id, from.id(), to.id());
    }

    static RoadSegment road(String id, String from, String to) {
        return new RoadSegment(
                id, from, to, 20, RoadClass.PRIMARY, Surface.GRAVEL, 40, Double.POSITIVE_INFINITY, false);
    }

    static Incident incident(String id, int ageDays, double eastKm, double northKm) {
        return incident(id, ageDays, eastKm, northKm, GeoPrecision.EXACT, IncidentChannel.OTHER);
    }

    static Incident incident(
            String id, int ageDays, double eastKm, double northKm, GeoPrecision precision, IncidentChannel channel) {
        return new Incident(id, AS_OF.minusDays(ageDays), at(eastKm, northKm), precision, channel, "", 0, 1);
    }
}
