package org.sira.api.planning;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;

/**
 * A small map that needs no script, for paper and for browsers without one, as numbers that stand in an SVG of
 * {@link #WIDTH} × {@link #height} units: the roads that are driven in the foreground, those around grey.
 *
 * @param scaleKm length of the bar that shows the scale, which is {@code scaleWidth} wide
 */
public record LineMap(
        int height, List<Stroke> around, List<Stroke> drawn, List<Dot> dots, int scaleKm, String scaleWidth) {

    public static final int WIDTH = 640;

    private static final int MARGIN = 40;
    private static final int LEAST_HEIGHT = 180;
    private static final int MOST_HEIGHT = 420;
    private static final double NAME_HEIGHT = 13;
    private static final double LETTER_WIDTH = 7.5;
    private static final List<Integer> SCALES = List.of(5, 10, 20, 50, 100, 200, 500);

    /**
     * A straight road.
     *
     * @param kind for the style sheet
     * @param asideUnits how far to the right of the road it is drawn, so that both directions are seen
     */
    public record Way(String fromPlaceId, String toPlaceId, String kind, double asideUnits) {}

    /** @param stop whether the vehicle stands there */
    public record Spot(String placeId, boolean stop) {}

    public record Stroke(String kind, String x1, String y1, String x2, String y2) {}

    /**
     * @param name empty where there is no room for it
     * @param anchor on which side of {@code labelX} the name stands, as SVG says it
     */
    public record Dot(String x, String y, String name, boolean stop, String labelX, String anchor) {}

    public LineMap {
        around = List.copyOf(around);
        drawn = List.copyOf(drawn);
        dots = List.copyOf(dots);
    }

    /**
     * @param spots the more important ones first
     * @param everyName whether names may cover each other; otherwise those that have no room are left out
     */
    public static LineMap of(Operation operation, List<Way> ways, List<Spot> spots, boolean everyName) {
        return new Drawing(operation, ways, spots).map(everyName);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Straight lines in degrees, east to west shortened as at the middle of the map. */
    private static final class Drawing {

        private final Operation operation;
        private final List<Way> ways;
        private final List<Spot> spots;
        private final Map<String, Place> placeById = new HashMap<>();
        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;
        private final double eastScale;
        private final double unitsPerDegree;
        private final int height;

        Drawing(Operation operation, List<Way> ways, List<Spot> spots) {
            this.operation = operation;
            this.ways = ways;
            this.spots = spots;
            operation.places().forEach(place -> placeById.put(place.id(), place));
            for (Way way : ways) {
                extend(position(way.fromPlaceId()));
                extend(position(way.toPlaceId()));
            }
            spots.forEach(spot -> extend(position(spot.placeId())));
            if (ways.isEmpty() && spots.isEmpty()) {
                operation.places().forEach(place -> extend(place.position()));
            }
            eastScale = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
            double spanX = StrictMath.max((east - west) * eastScale, 0.2);
            double spanY = StrictMath.max(north - south, 0.2);
            unitsPerDegree = StrictMath.min((WIDTH - 4.0 * MARGIN) / spanX, (MOST_HEIGHT - 2.0 * MARGIN) / spanY);
            height = (int) StrictMath.max(LEAST_HEIGHT, StrictMath.ceil(spanY * unitsPerDegree + 2 * MARGIN));
        }

        private void extend(GeoPoint point) {
            west = StrictMath.min(west, point.longitude());
            east = StrictMath.max(east, point.longitude());
            south = StrictMath.min(south, point.latitude());
            north = StrictMath.max(north, point.latitude());
        }

        LineMap map(boolean everyName) {
            int scaleKm = scaleKm();
            return new LineMap(
                    height,
                    operation.roads().stream()
                            .map(road -> new Way(road.fromPlaceId(), road.toPlaceId(), "", 0))
                            .filter(this::seen)
                            .map(this::stroke)
                            .toList(),
                    ways.stream().map(this::stroke).toList(),
                    dots(everyName),
                    scaleKm,
                    number(scaleKm * unitsPerKm()));
        }

        private boolean seen(Way way) {
            return new Rectangle2D.Double(0, 0, WIDTH, height)
                    .intersectsLine(x(way.fromPlaceId()), y(way.fromPlaceId()), x(way.toPlaceId()), y(way.toPlaceId()));
        }

        private Stroke stroke(Way way) {
            double x1 = x(way.fromPlaceId());
            double y1 = y(way.fromPlaceId());
            double x2 = x(way.toPlaceId());
            double y2 = y(way.toPlaceId());
            double length = StrictMath.hypot(x2 - x1, y2 - y1);
            double aside = length == 0 ? 0 : way.asideUnits() / length;
            double dx = (y1 - y2) * aside;
            double dy = (x2 - x1) * aside;
            return new Stroke(way.kind(), number(x1 + dx), number(y1 + dy), number(x2 + dx), number(y2 + dy));
        }

        private List<Dot> dots(boolean everyName) {
            List<Dot> dots = new ArrayList<>();
            List<Rectangle2D> named = new ArrayList<>();
            for (Spot spot : spots) {
                double x = x(spot.placeId());
                double y = y(spot.placeId());
                boolean left = x > WIDTH * 0.62;
                double labelX = x + (left ? -10 : 10);
                String name = place(spot.placeId()).name();
                double width = name.length() * LETTER_WIDTH;
                Rectangle2D box =
                        new Rectangle2D.Double(left ? labelX - width : labelX, y - NAME_HEIGHT / 2, width, NAME_HEIGHT);
                boolean shown = everyName || named.stream().noneMatch(box::intersects);
                if (shown) {
                    named.add(box);
                }
                dots.add(new Dot(
                        number(x), number(y), shown ? name : "", spot.stop(), number(labelX), left ? "end" : "start"));
            }
            return dots;
        }

        /** The longest round number of kilometres that takes at most a quarter of the width. */
        private int scaleKm() {
            int chosen = SCALES.get(0);
            for (int km : SCALES) {
                if (km * unitsPerKm() <= WIDTH / 4.0) {
                    chosen = km;
                }
            }
            return chosen;
        }

        private double unitsPerKm() {
            return unitsPerDegree / (StrictMath.PI * GeoPoint.EARTH_RADIUS_KM / 180);
        }

        private double x(String id) {
            double middle = (west + east) / 2;
            return WIDTH / 2.0 + (position(id).longitude() - middle) * eastScale * unitsPerDegree;
        }

        private double y(String id) {
            double middle = (south + north) / 2;
            return height / 2.0 - (position(id).latitude() - middle) * unitsPerDegree;
        }

        private GeoPoint position(String id) {
            return place(id).position();
        }

        private Place place(String id) {
            return Objects.requireNonNull(placeById.get(id), id);
        }
    }
}
