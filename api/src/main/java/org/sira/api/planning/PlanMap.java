package org.sira.api.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Need;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Unloading;
import org.sira.planner.plan.Unserved;

/** The JSON of the map of a plan: who drives which road, out and back, and which places get what they asked for. */
public record PlanMap(MapNetwork network, List<MapTrip> trips, List<MapConvoy> convoys, List<MapSite> sites) {

    /** @param stops ids of the places where it unloads, in their order */
    public record MapTrip(String id, String vehicle, String kind, List<MapPassage> passages, List<String> stops) {
        public MapTrip {
            passages = List.copyOf(passages);
            stops = List.copyOf(stops);
        }
    }

    /** Most are neither reversed nor in a convoy, and do not say so. @param convoy id of the one in which it is driven */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record MapPassage(
            String road, boolean reversed, @Nullable String convoy) {}

    public record MapConvoy(String id, String corridor, LocalDateTime leavesAt, List<String> vehicles) {
        public MapConvoy {
            vehicles = List.copyOf(vehicles);
        }
    }

    /** @param needs of the place; {@code unserved} of them wholly or in part */
    public record MapSite(String place, int needs, int unserved) {}

    public PlanMap {
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
        sites = List.copyOf(sites);
    }

    public static PlanMap of(PlanFacts facts, Plan plan) {
        PlanIndex index = new PlanIndex(facts, plan);
        return new PlanMap(
                MapNetwork.of(facts),
                plan.trips().stream().map(trip -> trip(trip, index)).toList(),
                plan.convoys().stream().map(convoy -> convoy(convoy, index)).toList(),
                sites(facts, plan));
    }

    private static MapTrip trip(Trip trip, PlanIndex index) {
        List<MapPassage> passages = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        for (var event : trip.events()) {
            if (event instanceof Drive drive) {
                drive.passages().forEach(passage -> passages.add(passage(passage, index)));
            } else if (event instanceof Unloading unloading) {
                stops.add(unloading.placeId());
            }
        }
        String kind = index.vehicle(trip.vehicleId()).kind().name();
        return new MapTrip(trip.id(), trip.vehicleId(), kind, passages, stops);
    }

    private static MapPassage passage(Passage passage, PlanIndex index) {
        @Nullable GateSlot slot = passage.gateSlot();
        @Nullable String convoy =
                Optional.ofNullable(slot).flatMap(index::convoy).map(Convoy::id).orElse(null);
        return new MapPassage(passage.segmentId(), passage.reversed(), convoy);
    }

    private static MapConvoy convoy(Convoy convoy, PlanIndex index) {
        return new MapConvoy(
                convoy.id(),
                index.corridor(convoy.slot().corridorId()).name(),
                convoy.slot().slotAt(),
                convoy.members().stream().map(Convoy.Member::vehicleId).toList());
    }

    private static List<MapSite> sites(PlanFacts facts, Plan plan) {
        Map<String, Integer> unservedByNeed = new LinkedHashMap<>();
        for (Unserved unserved : plan.unserved()) {
            unservedByNeed.put(unserved.needId(), 1);
        }
        Map<String, int[]> countsByPlace = new LinkedHashMap<>();
        for (Need need : facts.needs()) {
            int[] counts = countsByPlace.computeIfAbsent(need.placeId(), id -> new int[2]);
            counts[0]++;
            counts[1] += unservedByNeed.getOrDefault(need.id(), 0);
        }
        List<MapSite> sites = new ArrayList<>();
        countsByPlace.forEach((place, counts) -> sites.add(new MapSite(place, counts[0], counts[1])));
        return sites;
    }
}
