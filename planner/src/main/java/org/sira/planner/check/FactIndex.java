package org.sira.planner.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;

/** The facts by their ids. A plan may name anything, so that every lookup may find nothing. */
final class FactIndex {

    private final Map<String, Place> placeById;
    private final Map<String, RoadSegment> roadById;
    private final Map<String, Vehicle> vehicleById;
    private final Map<String, Commodity> commodityById;
    private final Map<String, Load> loadById;
    private final Map<String, Corridor> corridorById;
    private final Map<String, CorridorRoad> corridorRoadById = new LinkedHashMap<>();
    private final Set<String> needIds = new LinkedHashSet<>();
    private final MovementRules rules;
    private final double slowestSpeedFactor;

    FactIndex(PlanFacts facts) {
        Operation operation = facts.operation();
        placeById = byId(operation.places(), Place::id);
        roadById = byId(operation.roads(), RoadSegment::id);
        vehicleById = byId(operation.vehicles(), Vehicle::id);
        commodityById = byId(operation.commodities(), Commodity::id);
        loadById = byId(facts.loads(), Load::id);
        corridorById = byId(facts.corridors(), Corridor::id);
        for (Corridor corridor : facts.corridors()) {
            for (int i = 0; i < corridor.segmentIds().size(); i++) {
                corridorRoadById.putIfAbsent(corridor.segmentIds().get(i), new CorridorRoad(corridor, i));
            }
        }
        facts.needs().forEach(need -> needIds.add(need.id()));
        facts.loads().stream().map(Load::need).map(Need::id).forEach(needIds::add);
        rules = operation.rules();
        slowestSpeedFactor = operation.vehicles().stream()
                .mapToDouble(Vehicle::speedFactor)
                .min()
                .orElse(1);
    }

    Optional<Place> findPlace(String id) {
        return Optional.ofNullable(placeById.get(id));
    }

    Optional<RoadSegment> findRoad(String id) {
        return Optional.ofNullable(roadById.get(id));
    }

    Optional<Vehicle> findVehicle(String id) {
        return Optional.ofNullable(vehicleById.get(id));
    }

    Optional<Commodity> findCommodity(String id) {
        return Optional.ofNullable(commodityById.get(id));
    }

    Optional<Load> findLoad(String id) {
        return Optional.ofNullable(loadById.get(id));
    }

    Optional<Corridor> findCorridor(String id) {
        return Optional.ofNullable(corridorById.get(id));
    }

    /** The road as a part of a corridor; empty for the roads that anybody drives alone. */
    Optional<CorridorRoad> findCorridorRoad(String roadId) {
        return Optional.ofNullable(corridorRoadById.get(roadId));
    }

    boolean knowsNeed(String id) {
        return needIds.contains(id);
    }

    /** Minutes that a vehicle takes on a road: its own speed, or inside a corridor that of the slowest of the fleet. */
    int driveMin(RoadSegment road, Vehicle vehicle) {
        boolean inCompany = corridorRoadById.containsKey(road.id());
        return rules.driveMin(road, inCompany ? slowestSpeedFactor : vehicle.speedFactor());
    }

    /** How a convoy drives its corridor from gate to gate: the roads in its direction, each when the convoy is on it. */
    List<RoadUse> crossing(Corridor corridor, GateSlot slot) {
        int roads = corridor.segmentIds().size();
        var uses = new ArrayList<RoadUse>();
        var clock = slot.slotAt();
        for (int i = 0; i < roads; i++) {
            int index = slot.forward() ? i : roads - 1 - i;
            RoadSegment road = findRoad(corridor.segmentIds().get(index)).orElseThrow();
            Place lower = findPlace(corridor.placeIds().get(index)).orElseThrow();
            Place upper = findPlace(corridor.placeIds().get(index + 1)).orElseThrow();
            var leaveAt = clock.plusMinutes(rules.driveMin(road, slowestSpeedFactor));
            uses.add(new RoadUse(road, slot.forward() ? lower : upper, slot.forward() ? upper : lower, clock, leaveAt));
            clock = leaveAt;
        }
        return uses;
    }

    private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.putIfAbsent(id.apply(fact), fact));
        return byId;
    }
}
