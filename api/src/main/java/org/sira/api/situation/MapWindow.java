package org.sira.api.situation;

import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.GeoPoint;

/**
 * What a map shows: a box in degrees and how far it is zoomed in.
 *
 * @param zoom of web maps: at 0 the world is 256 pixels wide, at each step twice as wide
 */
record MapWindow(double west, double south, double east, double north, double zoom) {

    private static final double ALL_OF_THE_COUNTRY = 6;
    private static final double LEAST_ZOOM = 2;
    private static final double MOST_ZOOM = 16;

    /**
     * @param box west, south, east, north, separated by commas; everything where it is not given
     * @throws Refusal when either is not what it should be
     */
    static MapWindow of(@Nullable String box, @Nullable String zoom) {
        double[] sides = {-180, -90, 180, 90};
        if (box != null && !box.isBlank()) {
            String[] parts = box.split(",", -1);
            if (parts.length != sides.length) {
                throw refused(box);
            }
            for (int i = 0; i < sides.length; i++) {
                sides[i] = number(parts[i]);
            }
        }
        double wanted = zoom == null || zoom.isBlank() ? ALL_OF_THE_COUNTRY : number(zoom);
        double within = StrictMath.min(MOST_ZOOM, StrictMath.max(LEAST_ZOOM, wanted));
        return new MapWindow(sides[0], sides[1], sides[2], sides[3], within);
    }

    boolean holds(GeoPoint point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, like numbers without an end.
        }
        throw refused(text);
    }

    private static Refusal refused(String found) {
        return new Refusal(Refusal.Kind.INPUT, "situation.refused.window", found);
    }
}
