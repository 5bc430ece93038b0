package org.sira.api.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;

/**
 * Places and roads as a map draws them, with no word that needs a language. Part of the JSON that {@code route-map.js}
 * reads, so that the names of its fields are the script's too.
 */
public record MapNetwork(List<MapPlace> places, List<MapRoad> roads) {

    /** The class of a road of which nothing can be said. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final double DEGREE_STEPS = 100_000;
    private static final double KM_STEPS = 10;
    private static final double RATE_STEPS = 1_000;

    /** @param haven whether a crew may sleep there */
    public record MapPlace(String id, String name, String kind, double lat, double lon, boolean haven) {}

    /**
     * @param risk name of its class, or {@link #UNKNOWN}
     * @param rate violent events per 100 km and 30 days
     * @param corridor name of the one that it belongs to
     */
    public record MapRoad(
            String id,
            String from,
            String to,
            String risk,
            double km,
            double rate,
            @Nullable String corridor) {}

    public MapNetwork {
        places = List.copyOf(places);
        roads = List.copyOf(roads);
    }

    public static MapNetwork of(PlanFacts facts) {
        return of(facts.operation(), facts.risk(), facts.corridors());
    }

    /** With the risk of some day, and the corridors of that day. */
    public static MapNetwork of(Operation operation, RiskMap risks, List<Corridor> corridors) {
        Map<String, String> corridorOf = corridorNames(corridors);
        List<MapPlace> places = new ArrayList<>();
        for (Place place : operation.places()) {
            places.add(new MapPlace(
                    place.id(),
                    place.name(),
                    place.kind().name(),
                    rounded(place.position().latitude(), DEGREE_STEPS),
                    rounded(place.position().longitude(), DEGREE_STEPS),
                    place.safeHaven()));
        }
        List<MapRoad> roads = new ArrayList<>();
        for (RoadSegment road : operation.roads()) {
            roads.add(new MapRoad(
                    road.id(),
                    road.fromPlaceId(),
                    road.toPlaceId(),
                    risks.knownClass(road.id()).map(RiskClass::name).orElse(UNKNOWN),
                    rounded(road.lengthKm(), KM_STEPS),
                    rounded(risks.get(road.id()).eventsPer100KmPer30Days(), RATE_STEPS),
                    corridorOf.get(road.id())));
        }
        return new MapNetwork(places, roads);
    }

    /** Names of corridors by the roads in them. */
    public static Map<String, String> corridorNames(List<Corridor> corridors) {
        Map<String, String> nameByRoad = new HashMap<>();
        for (Corridor corridor : corridors) {
            corridor.segmentIds().forEach(id -> nameByRoad.put(id, corridor.name()));
        }
        return nameByRoad;
    }

    /** What nobody sees on a map is not sent over slow links. */
    private static double rounded(double value, double steps) {
        return StrictMath.round(value * steps) / steps;
    }
}
