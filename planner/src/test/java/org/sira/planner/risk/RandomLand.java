package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/**
 * Invented places, roads and incidents over a country as large as southern and central Mali: places scattered, each joined
 * to near ones, and incidents of five years in clusters of very unequal size, as incidents are.
 */
final class RandomLand {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final int HISTORY_DAYS = 5 * 365;
    private static final double SOUTH = 10.2;
    private static final double WEST = -11;
    private static final double HEIGHT_DEGREES = 5;
    private static final double WIDTH_DEGREES = 8;

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<RoadSegment> roads = new ArrayList<>();
    private final List<GeoPoint> clusters = new ArrayList<>();

    RandomLand(long seed, int placeCount, int roadCount) {
        random = new Random(seed);
        for (int i = 0; i < placeCount; i++) {
            places.add(new Place("P" + i, "Place " + i, PlaceKind.TOWN, anywhere(), "", "", false));
        }
        for (int i = 0; i < 60; i++) {
            clusters.add(anywhere());
        }
        List<List<Place>> nearest = places.stream().map(this::nearest).toList();
        for (int i = 0; i < roadCount; i++) {
            Place from = places.get(i % placeCount);
            Place to = nearest.get(i % placeCount).get(i / placeCount);
            roads.add(new RoadSegment(
                    "R" + i,
                    from.id(),
                    to.id(),
                    1.2 * from.position().distanceKm(to.position()),
                    RoadClass.SECONDARY,
                    Surface.GRAVEL,
                    40,
                    Double.POSITIVE_INFINITY,
                    false));
        }
    }

    List<Place> places() {
        return places;
    }

    List<RoadSegment> roads() {
        return roads;
    }

    List<Incident> incidents(int count) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            incidents.add(incident("I" + i, 1 + random.nextInt(HISTORY_DAYS)));
        }
        return incidents;
    }

    List<Incident> incidentsOf(int ageDays, int count, String prefix) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            incidents.add(incident(prefix + i, ageDays));
        }
        return incidents;
    }

    private Incident incident(String id, int ageDays) {
        double cluster = random.nextDouble();
        GeoPoint centre = clusters.get((int) (clusters.size() * cluster * cluster));
        GeoPoint position = new GeoPoint(
                centre.latitude() + random.nextGaussian() * 0.35, centre.longitude() + random.nextGaussian() * 0.35);
        return new Incident(
                id,
                AS_OF.minusDays(ageDays),
                position,
                GeoPrecision.values()[random.nextInt(3)],
                random.nextInt(10) < 4 ? IncidentChannel.ROAD : IncidentChannel.OTHER,
                "",
                0,
                1);
    }

    private List<Place> nearest(Place from) {
        return places.stream()
                .filter(place -> !place.equals(from))
                .sorted(Comparator.comparingDouble(place -> place.position().distanceKm(from.position())))
                .limit(4)
                .toList();
    }

    private GeoPoint anywhere() {
        return new GeoPoint(SOUTH + HEIGHT_DEGREES * random.nextDouble(), WEST + WIDTH_DEGREES * random.nextDouble());
    }
}
