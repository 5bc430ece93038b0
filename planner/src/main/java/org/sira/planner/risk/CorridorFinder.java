package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;

/**
 * Joins dangerous roads to corridors.
 *
 * <p>A corridor is as long as it can be between two gates: junctions, where three or more roads of whatever class meet;
 * safe places, where vehicles may wait for company; and places where the danger ends. It runs through all others. A loop
 * with one gate or none gets a second or two, half the roads apart, so that every corridor leads from one place to another.
 */
public final class CorridorFinder {

    private static final int JUNCTION_ROADS = 3;

    private final Map<String, Place> places = new HashMap<>();
    /** All roads at a place, whatever their class. */
    private final Map<String, Integer> roadCounts = new HashMap<>();
    /** The dangerous roads at each place that has any, by id. */
    private final SortedMap<String, List<RoadSegment>> dangerousRoads = new TreeMap<>();

    private final Set<String> joinedRoadIds = new HashSet<>();
    private final List<Corridor> corridors = new ArrayList<>();

    private CorridorFinder(List<Place> places, List<RoadSegment> roads) {
        for (Place place : places) {
            this.places.put(place.id(), place);
        }
        for (RoadSegment road : roads) {
            roadCounts.merge(road.fromPlaceId(), 1, Integer::sum);
            roadCounts.merge(road.toPlaceId(), 1, Integer::sum);
        }
    }

    /**
     * Corridors of the roads that are crossed in company: of class {@code convoyFromClass} or above and open by the
     * rules. Each of these roads is in exactly one of them. The order of places and roads does not
     * matter: corridors are ordered by id and lead from the gate with the lower id to the other.
     *
     * @param risk of all roads
     * @throws IllegalArgumentException when a road has no risk or names a place that is not among the places
     */
    public static List<Corridor> find(List<Place> places, List<RoadSegment> roads, RiskMap risk, MovementRules rules) {
        CorridorFinder finder = new CorridorFinder(places, roads);
        roads.stream()
                .filter(road -> inCompanyOnly(road, risk.get(road.id()).riskClass(), rules))
                .sorted(Comparator.comparing(RoadSegment::id))
                .forEachOrdered(finder::addDangerous);
        return finder.join();
    }

    private static boolean inCompanyOnly(RoadSegment road, RiskClass riskClass, MovementRules rules) {
        return riskClass.compareTo(rules.convoyFromClass()) >= 0 && rules.isOpen(road.id(), riskClass);
    }

    private void addDangerous(RoadSegment road) {
        for (String placeId : List.of(road.fromPlaceId(), road.toPlaceId())) {
            if (!places.containsKey(placeId)) {
                throw new IllegalArgumentException(
                        "Road %s: there is no place with the id %s.".formatted(road.id(), placeId));
            }
            dangerousRoads.computeIfAbsent(placeId, id -> new ArrayList<>()).add(road);
        }
    }

    private List<Corridor> join() {
        dangerousRoads.keySet().stream().filter(this::isGate).forEachOrdered(this::joinFrom);
        // What is left are loops of inner places alone.
        dangerousRoads.keySet().forEach(this::joinFrom);
        corridors.sort(Comparator.comparing(Corridor::id));
        return List.copyOf(corridors);
    }

    private boolean isGate(String placeId) {
        Place place = place(placeId);
        return place.safeHaven()
                || place.kind() == PlaceKind.DEPOT
                || roadCounts.getOrDefault(placeId, 0) >= JUNCTION_ROADS
                || dangerousRoadsAt(placeId).size() != 2;
    }

    private void joinFrom(String startId) {
        for (RoadSegment first : dangerousRoadsAt(startId)) {
            if (!joinedRoadIds.contains(first.id())) {
                join(startId, first);
            }
        }
    }

    /** Follows roads to the next gate, or back to where it started. */
    private void join(String startId, RoadSegment first) {
        List<String> placeIds = new ArrayList<>(List.of(startId));
        List<RoadSegment> roads = new ArrayList<>();
        RoadSegment road = first;
        String placeId = startId;
        while (true) {
            joinedRoadIds.add(road.id());
            roads.add(road);
            placeId = otherEnd(road, placeId);
            placeIds.add(placeId);
            if (placeId.equals(startId) || isGate(placeId)) {
                break;
            }
            List<RoadSegment> both = dangerousRoadsAt(placeId);
            road = both.get(0).id().equals(road.id()) ? both.get(1) : both.get(0);
        }
        if (placeId.equals(startId)) {
            int middle = roads.size() / 2;
            add(placeIds.subList(0, middle + 1), roads.subList(0, middle));
            add(placeIds.subList(middle, placeIds.size()), roads.subList(middle, roads.size()));
        } else {
            add(placeIds, roads);
        }
    }

    private void add(List<String> placeIds, List<RoadSegment> roads) {
        List<String> places = new ArrayList<>(placeIds);
        List<String> segments =
                new ArrayList<>(roads.stream().map(RoadSegment::id).toList());
        if (places.get(0).compareTo(places.get(places.size() - 1)) > 0) {
            Collections.reverse(places);
            Collections.reverse(segments);
        }
        String name = place(places.get(0)).name() + "–"
                + place(places.get(places.size() - 1)).name();
        corridors.add(new Corridor("C-" + segments.get(0), name, places, segments));
    }

    private static String otherEnd(RoadSegment road, String placeId) {
        return road.fromPlaceId().equals(placeId) ? road.toPlaceId() : road.fromPlaceId();
    }

    private List<RoadSegment> dangerousRoadsAt(String placeId) {
        return dangerousRoads.getOrDefault(placeId, List.of());
    }

    /** A place at a dangerous road, which is known since the road was added. */
    private Place place(String placeId) {
        return Objects.requireNonNull(places.get(placeId));
    }
}
