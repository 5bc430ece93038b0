package org.sira.planner.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.risk.RiskMap;

/**
 * Which places a vehicle gets to from its base by roads that it may use and that are not too dangerous for anybody. Looks
 * past dated closures and one-way roads: it says what vehicles a load is cut for, not how it travels.
 */
final class Reach {

    /** By the places that they join. */
    private final Map<String, List<RoadSegment>> openRoads = new HashMap<>();

    private final Map<Origin, Set<String>> placesFrom = new HashMap<>();

    private record Origin(String baseId, VehicleProfile profile) {}

    Reach(List<RoadSegment> roads, RiskMap risk, MovementRules rules) {
        for (RoadSegment road : roads) {
            if (rules.isOpen(road.id(), risk.get(road.id()).riskClass())) {
                openRoads
                        .computeIfAbsent(road.fromPlaceId(), id -> new ArrayList<>())
                        .add(road);
                openRoads
                        .computeIfAbsent(road.toPlaceId(), id -> new ArrayList<>())
                        .add(road);
            }
        }
    }

    boolean reaches(Vehicle vehicle, String placeId) {
        Origin origin = new Origin(vehicle.baseId(), VehicleProfile.of(vehicle));
        return placesFrom.computeIfAbsent(origin, this::search).contains(placeId);
    }

    private Set<String> search(Origin origin) {
        Set<String> found = new HashSet<>(Set.of(origin.baseId));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String placeId = open.remove();
            for (RoadSegment road : openRoads.getOrDefault(placeId, List.of())) {
                String next = road.fromPlaceId().equals(placeId) ? road.toPlaceId() : road.fromPlaceId();
                if (origin.profile.mayUse(road) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
