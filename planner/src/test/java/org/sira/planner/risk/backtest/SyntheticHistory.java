package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.risk.PopulatedCells;
import org.sira.planner.risk.RiskSettings;

/**
 * Made-up years of a made-up region: a jittered grid of places some 25 km apart with roads between neighbours, and
 * incidents of one of two kinds. The same seed makes the same history.
 */
record SyntheticHistory(List<Place> places, List<RoadSegment> roads, List<Incident> incidents, LocalDate asOf) {

    private static final double SOUTH = 11;
    private static final double WEST = -8;
    private static final double STEP_DEGREES = 0.225;
    private static final double KM_PER_DEGREE = 111.2;

    /** Events that one event sets off, on the average. */
    private static final double BRANCHING = 0.6;

    private static final double TRIGGER_DAYS = 40;

    /** Of the events that are set off, this share strikes the same place again; the others strike somewhere around. */
    private static final double SAME_PLACE = 0.5;

    private static final double SAME_PLACE_KM = 2;
    private static final double AROUND_KM = 30;

    /**
     * Violence that breeds violence, after Ogata's epidemic-type model: events of a background, thick at few places and thin
     * at most, each of which sets off others near it in the weeks that follow, and these again.
     *
     * @param side places along each side of the region
     * @param events about how many there are
     */
    static SyntheticHistory selfExciting(int side, int events, int years, long seed) {
        Random random = new Random(seed);
        Region region = new Region(side, random);
        double[] weights = new double[region.places.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(2 * random.nextGaussian());
            sum += weights[i];
        }
        Deque<Spark> open = new ArrayDeque<>();
        int days = 365 * years;
        for (int i = 0; i < events * (1 - BRANCHING); i++) {
            GeoPoint town = region.places.get(drawn(weights, sum, random)).position();
            open.add(new Spark(random.nextDouble() * days, moved(town, SAME_PLACE_KM, random)));
        }
        List<Spark> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Spark spark = open.remove();
            if (spark.day < days) {
                all.add(spark);
                for (int i = poisson(BRANCHING, random); i > 0; i--) {
                    double later = -TRIGGER_DAYS * StrictMath.log(1 - random.nextDouble());
                    open.add(new Spark(
                            spark.day + later,
                            moved(spark.at, random.nextDouble() < SAME_PLACE ? SAME_PLACE_KM : AROUND_KM, random)));
                }
            }
        }
        return region.history(all, years);
    }

    /** Violence without any pattern: every populated cell and every day is as dangerous as every other. */
    static SyntheticHistory withoutStructure(int side, int events, int years, long seed) {
        Random random = new Random(seed);
        Region region = new Region(side, random);
        PopulatedCells cells = PopulatedCells.of(region.places, region.roads, RiskSettings.standard());
        List<Spark> all = new ArrayList<>();
        while (all.size() < events) {
            GeoPoint point = new GeoPoint(
                    SOUTH + STEP_DEGREES * (random.nextDouble() * (side + 1) - 1),
                    WEST + STEP_DEGREES * (random.nextDouble() * (side + 1) - 1));
            if (cells.find(point).isPresent()) {
                all.add(new Spark(random.nextDouble() * 365 * years, point));
            }
        }
        return region.history(all, years);
    }

    SyntheticHistory with(List<Incident> others) {
        return new SyntheticHistory(places, roads, others, asOf);
    }

    PeriodChoice.Chosen standardPeriod() {
        return (PeriodChoice.Chosen) PeriodChoice.of(
                incidents, asOf, Optional.empty(), Optional.empty(), BacktestPeriod.STANDARD_HORIZON_DAYS);
    }

    BacktestResult backtest() {
        return Backtest.run(
                        incidents, places, roads, standardPeriod(), RiskSettings.standard(), BacktestListener.none())
                .orElseThrow();
    }

    PopulatedCells cells() {
        return PopulatedCells.of(places, roads, RiskSettings.standard());
    }

    private record Spark(double day, GeoPoint at) {}

    private static final class Region {

        private final List<Place> places = new ArrayList<>();
        private final List<RoadSegment> roads = new ArrayList<>();

        Region(int side, Random random) {
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    GeoPoint corner = new GeoPoint(SOUTH + row * STEP_DEGREES, WEST + column * STEP_DEGREES);
                    String id = "P" + places.size();
                    places.add(new Place(id, id, PlaceKind.TOWN, moved(corner, 4, random), "Region", "Cercle", false));
                    if (column > 0) {
                        road(places.size() - 2, places.size() - 1);
                    }
                    if (row > 0) {
                        road(places.size() - 1 - side, places.size() - 1);
                    }
                }
            }
        }

        private void road(int from, int to) {
            Place one = places.get(from);
            Place other = places.get(to);
            roads.add(new RoadSegment(
                    one.id() + "-" + other.id(),
                    one.id(),
                    other.id(),
                    one.position().distanceKm(other.position()),
                    RoadClass.SECONDARY,
                    Surface.GRAVEL,
                    40,
                    Double.POSITIVE_INFINITY,
                    false));
        }

        SyntheticHistory history(List<Spark> sparks, int years) {
            LocalDate asOf = LocalDate.of(2026, 1, 1);
            LocalDate first = asOf.minusDays(365L * years);
            List<Incident> incidents = new ArrayList<>();
            for (Spark spark : sparks) {
                incidents.add(new Incident(
                        "I" + incidents.size(),
                        first.plusDays((long) spark.day),
                        spark.at,
                        GeoPrecision.EXACT,
                        IncidentChannel.OTHER,
                        "Attack",
                        0,
                        1));
            }
            return new SyntheticHistory(places, roads, incidents, asOf);
        }
    }

    private static GeoPoint moved(GeoPoint from, double sigmaKm, Random random) {
        double north = random.nextGaussian() * sigmaKm / KM_PER_DEGREE;
        double east = random.nextGaussian()
                * sigmaKm
                / (KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(from.latitude())));
        return new GeoPoint(from.latitude() + north, from.longitude() + east);
    }

    private static int drawn(double[] weights, double sum, Random random) {
        double left = random.nextDouble() * sum;
        int chosen = 0;
        while (chosen < weights.length - 1 && left >= weights[chosen]) {
            left -= weights[chosen++];
        }
        return chosen;
    }

    private static int poisson(double mean, Random random) {
        int count = 0;
        double product = random.nextDouble();
        while (product > StrictMath.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
