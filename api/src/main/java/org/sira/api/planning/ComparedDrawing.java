package org.sira.api.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sira.planner.model.Operation;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;

/**
 * The roads of two plans on a map that the server draws: those of the second one's data, as on the map of the page. Depots at
 * which cargo is loaded count as stops; other places at which it is handed over have their name where there is room.
 */
final class ComparedDrawing {

    /** So that the two directions of a road lie side by side. */
    private static final double ASIDE = 2.6;

    private ComparedDrawing() {}

    static LineMap of(StoredPlan first, StoredPlan second) {
        Operation operation = second.facts().operation();
        Map<String, RoadSegment> roadById = new HashMap<>();
        operation.roads().forEach(road -> roadById.put(road.id(), road));
        List<LineMap.Way> ways = new ArrayList<>();
        for (ComparedRoads.Road road :
                ComparedRoads.of(first.plan(), second.plan()).roads()) {
            RoadSegment segment = roadById.get(road.road());
            if (segment != null) {
                String from = segment.fromPlaceId();
                String to = segment.toPlaceId();
                String kind = "compared " + road.who().name().toLowerCase(Locale.ROOT);
                ways.add(new LineMap.Way(road.reversed() ? to : from, road.reversed() ? from : to, kind, ASIDE));
            }
        }
        return LineMap.of(operation, ways, spots(operation, first.plan(), second.plan()), false);
    }

    private static List<LineMap.Spot> spots(Operation operation, Plan first, Plan second) {
        Set<String> loads = new TreeSet<>();
        Set<String> unloads = new TreeSet<>();
        Stream.of(first, second)
                .flatMap(plan -> plan.trips().stream())
                .flatMap(trip -> trip.events().stream())
                .forEach(event -> {
                    if (event instanceof TripEvent.Loading loading) {
                        loads.add(loading.placeId());
                    } else if (event instanceof TripEvent.Unloading unloading) {
                        unloads.add(unloading.placeId());
                    }
                });
        unloads.removeAll(loads);
        Set<String> known = new TreeSet<>();
        operation.places().forEach(place -> known.add(place.id()));
        return Stream.concat(
                        loads.stream().map(id -> new LineMap.Spot(id, true)),
                        unloads.stream().map(id -> new LineMap.Spot(id, false)))
                .filter(spot -> known.contains(spot.placeId()))
                .toList();
    }
}
