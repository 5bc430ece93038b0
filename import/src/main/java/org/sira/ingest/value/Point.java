package org.sira.ingest.value;

/** A point in decimal degrees (WGS 84). */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Great-circle distance in km (haversine on the mean Earth radius). */
    public double distanceKm(Point other) {
        double lat1 = StrictMath.toRadians(latitude);
        double lat2 = StrictMath.toRadians(other.latitude);
        double sinLat = StrictMath.sin((lat2 - lat1) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
    }

    /** As far east as it is west, or the other way round. */
    public Point mirrored() {
        return new Point(latitude, -longitude);
    }

    /** With latitude and longitude exchanged. */
    public Point swapped() {
        return new Point(longitude, latitude);
    }
}
