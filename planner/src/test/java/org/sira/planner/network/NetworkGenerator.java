package org.sira.planner.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

/**
 * Makes up road networks that look like those of a real country: a jittered grid of places some 20 km apart, three
 * arcs to a place, of which enough to reach every place from every other belong to roads that are driven both ways; a
 * few fast trunk roads; and danger that is thick around some places and thin elsewhere. The same seed makes the same
 * network.
 */
public final class NetworkGenerator {

    private static final double STEP_DEG = 0.18;
    private static final int ARCS_PER_PLACE = 3;
    private static final int PLACES_PER_HOT_SPOT = 40;
    private static final double HOT_SPOT_KM = 40;

    private static final List<RoadClass> MINOR_CLASSES =
            List.of(RoadClass.PRIMARY, RoadClass.SECONDARY, RoadClass.TRACK);
    private static final List<Surface> SURFACES = List.of(Surface.values());

    private final Random random;
    private final int placeCount;
    private final int width;
    private final int arcCount;
    private final int placesPerHotSpot;

    private NetworkGenerator(int placeCount, int arcCount, int placesPerHotSpot, long seed) {
        this.placeCount = placeCount;
        this.arcCount = arcCount;
        this.placesPerHotSpot = placesPerHotSpot;
        width = (int) Math.ceil(Math.sqrt(placeCount));
        random = new Random(seed);
    }

    /** A network with the danger on its roads, in expected incidents for each hour on them. */
    public record Generated(RoadNetwork network, Map<String, Double> incidentsPerHour) {

        ToDoubleFunction<SegmentUse> expectedIncidents(VehicleProfile profile) {
            return use ->
                    incidentsPerHour.get(use.segment().id()) * use.segment().driveHours(profile.speedFactor());
        }

        String placeId(int index) {
            return network.places().get(index).id();
        }
    }

    public static Generated generate(int placeCount, long seed) {
        return generate(placeCount, ARCS_PER_PLACE * placeCount, PLACES_PER_HOT_SPOT, seed);
    }

    /**
     * @param arcCount about so many, if the grid has them: up to four to a place
     * @param placesPerHotSpot the more, the less danger there is to avoid, and the fewer routes to choose from
     */
    public static Generated generate(int placeCount, int arcCount, int placesPerHotSpot, long seed) {
        return new NetworkGenerator(placeCount, arcCount, placesPerHotSpot, seed).generate();
    }

    private Generated generate() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < placeCount; i++) {
            int row = i / width;
            int column = i % width;
            double latitude = 10 + (row + jitter()) * STEP_DEG;
            double longitude = -10 + (column + jitter()) * STEP_DEG;
            GeoPoint position = new GeoPoint(latitude, longitude);
            places.add(new Place("P" + i, "Place " + i, PlaceKind.TOWN, position, "", "", i % 3 == 0));
        }
        List<RoadSegment> roads = roads(places);
        return new Generated(new RoadNetwork(places, roads), danger(places, roads));
    }

    private double jitter() {
        return 0.6 * (random.nextDouble() - 0.5);
    }

    /** A random spanning tree of the grid, then more of its edges until there are enough. */
    private List<RoadSegment> roads(List<Place> places) {
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < placeCount; i++) {
            if ((i + 1) % width != 0 && i + 1 < placeCount) {
                edges.add(new int[] {i, i + 1});
            }
            if (i + width < placeCount) {
                edges.add(new int[] {i, i + width});
            }
        }
        Collections.shuffle(edges, random);
        int[] root = new int[placeCount];
        Arrays.setAll(root, i -> i);
        List<RoadSegment> roads = new ArrayList<>();
        List<int[]> spare = new ArrayList<>();
        for (int[] edge : edges) {
            int a = root(root, edge[0]);
            int b = root(root, edge[1]);
            if (a == b) {
                spare.add(edge);
            } else {
                root[a] = b;
                roads.add(road(places, edge, false));
            }
        }
        int arcs = 2 * roads.size();
        for (int i = 0; i < spare.size() && arcs < arcCount; i++) {
            boolean oneWay = random.nextInt(20) == 0;
            roads.add(road(places, spare.get(i), oneWay));
            arcs += oneWay ? 1 : 2;
        }
        return roads;
    }

    private static int root(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private RoadSegment road(List<Place> places, int[] edge, boolean oneWay) {
        Place from = places.get(edge[0]);
        Place to = places.get(edge[1]);
        double lengthKm = Math.max(1, from.position().distanceKm(to.position()) * (1.1 + 0.4 * random.nextDouble()));
        boolean trunk = edge[1] == edge[0] + 1 ? edge[0] / width % 7 == 3 : edge[0] % width % 7 == 3;
        RoadClass roadClass = trunk ? RoadClass.TRUNK : MINOR_CLASSES.get(random.nextInt(3));
        Surface surface = trunk ? Surface.ASPHALT : SURFACES.get(random.nextInt(3));
        double speedKmh = (trunk ? 60 : 22) + 15 * random.nextDouble();
        double maxGrossWeightT = trunk || random.nextInt(10) > 0 ? Double.POSITIVE_INFINITY : 20;
        return new RoadSegment(
                from.id() + "-" + to.id(),
                from.id(),
                to.id(),
                lengthKm,
                roadClass,
                surface,
                speedKmh,
                maxGrossWeightT,
                oneWay);
    }

    private Map<String, Double> danger(List<Place> places, List<RoadSegment> roads) {
        List<GeoPoint> hotSpots = new ArrayList<>();
        for (int i = 0; i < 1 + placeCount / placesPerHotSpot; i++) {
            hotSpots.add(places.get(random.nextInt(placeCount)).position());
        }
        Map<String, Place> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        Map<String, Double> perHour = new HashMap<>();
        for (RoadSegment road : roads) {
            GeoPoint middle = byId.get(road.fromPlaceId())
                    .position()
                    .towards(byId.get(road.toPlaceId()).position(), 0.5);
            double rate = 1e-5;
            for (GeoPoint hotSpot : hotSpots) {
                double sigmas = middle.distanceKm(hotSpot) / HOT_SPOT_KM;
                rate += 1e-3 * Math.exp(-sigmas * sigmas / 2);
            }
            perHour.put(road.id(), rate * (0.5 + random.nextDouble()));
        }
        return perHour;
    }
}
