package org.sira.planner.model;

/** A point in decimal degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) {

    /** Mean radius. */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        Facts.within("Point", "latitude", latitude, -90, 90);
        Facts.within("Point", "longitude", longitude, -180, 180);
    }

    /** Great-circle distance in km (haversine on the mean Earth radius). */
    public double distanceKm(GeoPoint other) {
        double lat1 = StrictMath.toRadians(latitude);
        double lat2 = StrictMath.toRadians(other.latitude);
        double sinLat = StrictMath.sin((lat2 - lat1) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
    }

    /** The point a share (0 to 1) of the way to another one, on a straight line in degrees: good for some 100 km. */
    public GeoPoint towards(GeoPoint other, double share) {
        return new GeoPoint(
                latitude + (other.latitude - latitude) * share, longitude + (other.longitude - longitude) * share);
    }
}
