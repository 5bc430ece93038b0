package org.sira.planner.network;

import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

/** Places and roads in as few words as a test can bear. A place's name is its id. */
final class Roads {

    static final double SPEED_KMH = 50;

    /** A light truck that goes anywhere at a truck's speed. */
    static final VehicleProfile ANY_ROAD = new VehicleProfile(1, 10, Surface.EARTH);

    private Roads() {}

    static Place place(String id, double latitude, double longitude) {
        return new Place(id, id, PlaceKind.TOWN, new GeoPoint(latitude, longitude), "", "", false);
    }

    /** A place whose position does not matter. */
    static Place place(String id) {
        return place(id, 11, -7);
    }

    /**
     * An asphalt road, driven both ways at {@link #SPEED_KMH}, for vehicles of any weight; its id is {@code from-to}.
     */
    static RoadSegment road(String from, String to, double lengthKm) {
        return road(from, to, lengthKm, Surface.ASPHALT, Double.POSITIVE_INFINITY, false);
    }

    static RoadSegment oneWay(String from, String to, double lengthKm) {
        return road(from, to, lengthKm, Surface.ASPHALT, Double.POSITIVE_INFINITY, true);
    }

    static RoadSegment road(
            String from, String to, double lengthKm, Surface surface, double maxGrossWeightT, boolean oneWay) {
        return new RoadSegment(
                from + "-" + to, from, to, lengthKm, RoadClass.PRIMARY, surface, SPEED_KMH, maxGrossWeightT, oneWay);
    }
}
