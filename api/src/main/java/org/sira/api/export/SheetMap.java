package org.sira.api.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.PlanFacts;

/**
 * A small map for paper, as numbers that stand in an SVG of {@link #WIDTH} × {@link #height} units: the roads that are driven
 * black, those around grey.
 *
 * @param scaleKm length of the bar that shows the scale, which is {@code scaleWidth} wide
 */
public record SheetMap(
        int height, List<Stroke> around, List<Stroke> driven, List<Dot> dots, int scaleKm, String scaleWidth) {

    public static final int WIDTH = 640;

    private static final int MARGIN = 40;
    private static final int LEAST_HEIGHT = 180;
    private static final int MOST_HEIGHT = 420;
    private static final List<Integer> SCALES = List.of(5, 10, 20, 50, 100, 200, 500);

    public record Stroke(String x1, String y1, String x2, String y2) {}

    /**
     * @param stop whether the vehicle stands there
     * @param anchor on which side of {@code labelX} the name stands, as SVG says it
     */
    public record Dot(String x, String y, String name, boolean stop, String labelX, String anchor) {}

    public SheetMap {
        around = List.copyOf(around);
        driven = List.copyOf(driven);
        dots = List.copyOf(dots);
    }

    static SheetMap of(PlanFacts facts, List<Line> lines) {
        return new Drawing(facts, lines).map();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Straight lines in degrees, east to west shortened as at the middle of the trip. */
    private static final class Drawing {

        private final PlanFacts facts;
        private final Map<String, GeoPoint> positionById = new HashMap<>();
        private final Map<String, String> nameById = new HashMap<>();
        private final Map<String, Boolean> stopByPlace = new LinkedHashMap<>();
        private final List<String[]> legs = new ArrayList<>();
        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;
        private final double eastScale;
        private final double unitsPerDegree;
        private final int height;

        Drawing(PlanFacts facts, List<Line> lines) {
            this.facts = facts;
            for (Place place : facts.operation().places()) {
                positionById.put(place.id(), place.position());
                nameById.put(place.id(), place.name());
            }
            lines.forEach(this::addLine);
            stopByPlace.keySet().forEach(id -> extend(position(id)));
            eastScale = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
            double spanX = StrictMath.max((east - west) * eastScale, 0.2);
            double spanY = StrictMath.max(north - south, 0.2);
            unitsPerDegree = StrictMath.min((WIDTH - 4.0 * MARGIN) / spanX, (MOST_HEIGHT - 2.0 * MARGIN) / spanY);
            height = (int) StrictMath.max(LEAST_HEIGHT, StrictMath.ceil(spanY * unitsPerDegree + 2 * MARGIN));
        }

        private void addLine(Line line) {
            if (line.drives()) {
                String before = line.place().id();
                for (Pass pass : line.passes()) {
                    String id = pass.place().id();
                    stopByPlace.putIfAbsent(id, false);
                    if (!before.equals(id)) {
                        legs.add(new String[] {before, id});
                    }
                    before = id;
                }
            } else {
                stopByPlace.put(line.place().id(), true);
            }
        }

        private void extend(GeoPoint point) {
            west = StrictMath.min(west, point.longitude());
            east = StrictMath.max(east, point.longitude());
            south = StrictMath.min(south, point.latitude());
            north = StrictMath.max(north, point.latitude());
        }

        SheetMap map() {
            int scaleKm = scaleKm();
            return new SheetMap(
                    height,
                    facts.operation().roads().stream()
                            .filter(this::seen)
                            .map(this::around)
                            .toList(),
                    legs.stream().map(leg -> stroke(leg[0], leg[1])).toList(),
                    dots(),
                    scaleKm,
                    number(scaleKm * unitsPerKm()));
        }

        private boolean seen(RoadSegment road) {
            return new Rectangle2D.Double(0, 0, WIDTH, height)
                    .intersectsLine(
                            x(road.fromPlaceId()), y(road.fromPlaceId()), x(road.toPlaceId()), y(road.toPlaceId()));
        }

        private Stroke around(RoadSegment road) {
            return stroke(road.fromPlaceId(), road.toPlaceId());
        }

        private Stroke stroke(String from, String to) {
            return new Stroke(number(x(from)), number(y(from)), number(x(to)), number(y(to)));
        }

        private List<Dot> dots() {
            List<Dot> dots = new ArrayList<>();
            stopByPlace.forEach((id, stop) -> {
                boolean left = x(id) > WIDTH * 0.62;
                dots.add(new Dot(
                        number(x(id)),
                        number(y(id)),
                        Objects.requireNonNull(nameById.get(id), id),
                        stop,
                        number(x(id) + (left ? -10 : 10)),
                        left ? "end" : "start"));
            });
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
            return Objects.requireNonNull(positionById.get(id), id);
        }
    }
}
