package org.sira.ingest.check;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sira.ingest.value.Point;

/**
 * The region in which most places lie: around the median of their positions, to several times the median distance from
 * it. Medians, so that a few misplaced ones do not shift it.
 */
record Surroundings(Point centre, double reachKm) {

    private static final double TIMES_MEDIAN = 6;
    private static final double LEAST_REACH_KM = 200;

    static Surroundings of(List<Point> points) {
        Point centre = new Point(median(points, Point::latitude), median(points, Point::longitude));
        double median = median(points, centre::distanceKm);
        return new Surroundings(centre, Math.max(LEAST_REACH_KM, TIMES_MEDIAN * median));
    }

    boolean contains(Point point) {
        return centre.distanceKm(point) <= reachKm;
    }

    private static double median(List<Point> points, ToDoubleFunction<Point> measure) {
        double[] sorted = points.stream().mapToDouble(measure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
