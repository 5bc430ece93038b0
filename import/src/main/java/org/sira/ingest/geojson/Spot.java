package org.sira.ingest.geojson;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/** A point on the earth to seven decimals of a degree, about a centimetre: equal ones are one vertex. */
record Spot(long latitude7, long longitude7) {

    private static final double SCALE = 1e7;
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    static Spot of(double latitude, double longitude) {
        return new Spot(Math.round(latitude * SCALE), Math.round(longitude * SCALE));
    }

    static Spot of(Coordinate at) {
        return of(at.y, at.x);
    }

    long key() {
        return latitude7 * 4_000_000_000L + longitude7;
    }

    double latitude() {
        return latitude7 / SCALE;
    }

    double longitude() {
        return longitude7 / SCALE;
    }

    /** The same for the same point in every export, and readable: {@code J 11.41800 -7.48300}. */
    String id() {
        return String.format(Locale.ROOT, "J %.5f %.5f", latitude(), longitude());
    }

    /** Great-circle distance in metres (haversine on the mean Earth radius). */
    double metresTo(Spot other) {
        double lat1 = StrictMath.toRadians(latitude());
        double lat2 = StrictMath.toRadians(other.latitude());
        double sinLat = StrictMath.sin((lat2 - lat1) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(other.longitude() - longitude()) / 2);
        double h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_M * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
    }
}
