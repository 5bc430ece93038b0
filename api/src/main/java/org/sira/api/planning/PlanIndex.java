package org.sira.api.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.risk.Corridor;

/** The facts behind the ids of a plan that was made from them. */
public final class PlanIndex {

    private final PlanFacts facts;
    private final Map<String, Place> placeById;
    private final Map<String, RoadSegment> roadById;
    private final Map<String, Vehicle> vehicleById;
    private final Map<String, Commodity> commodityById;
    private final Map<String, Need> needById;
    private final Map<String, Corridor> corridorById;
    private final Map<GateSlot, Convoy> convoyBySlot;

    public PlanIndex(PlanFacts facts, Plan plan) {
        this(facts, plan.convoys());
    }

    /** The facts before there is a plan. */
    public PlanIndex(PlanFacts facts) {
        this(facts, List.of());
    }

    private PlanIndex(PlanFacts facts, List<Convoy> convoys) {
        this.facts = facts;
        placeById = index(facts.operation().places(), Place::id);
        roadById = index(facts.operation().roads(), RoadSegment::id);
        vehicleById = index(facts.operation().vehicles(), Vehicle::id);
        commodityById = index(facts.operation().commodities(), Commodity::id);
        needById = index(facts.needs(), Need::id);
        corridorById = index(facts.corridors(), Corridor::id);
        convoyBySlot = index(convoys, Convoy::slot);
    }

    public String placeName(String id) {
        return get(placeById, id).name();
    }

    public RoadSegment road(String id) {
        return get(roadById, id);
    }

    /** Where a road leads from and to, and its id. */
    public String roadName(String id) {
        RoadSegment road = road(id);
        return "%s – %s (%s)".formatted(placeName(road.fromPlaceId()), placeName(road.toPlaceId()), id);
    }

    public Vehicle vehicle(String id) {
        return get(vehicleById, id);
    }

    public Commodity commodity(String id) {
        return get(commodityById, id);
    }

    public Need need(String id) {
        return get(needById, id);
    }

    public Corridor corridor(String id) {
        return get(corridorById, id);
    }

    public PlanFacts facts() {
        return facts;
    }

    public Optional<Convoy> convoy(GateSlot slot) {
        return Optional.ofNullable(convoyBySlot.get(slot));
    }

    public boolean liquid(String commodityId) {
        return commodity(commodityId).form() == CommodityForm.LIQUID;
    }

    /** Signs that need no translation. */
    public String unit(String commodityId) {
        return liquid(commodityId) ? "L" : "kg";
    }

    public double distanceKm(Trip trip) {
        double kilometres = 0;
        for (var event : trip.events()) {
            if (event instanceof Drive drive) {
                for (Passage passage : drive.passages()) {
                    kilometres += road(passage.segmentId()).lengthKm();
                }
            }
        }
        return kilometres;
    }

    private static <K, T> Map<K, T> index(List<T> facts, Function<T, K> keyOf) {
        Map<K, T> factByKey = new LinkedHashMap<>();
        facts.forEach(fact -> factByKey.put(keyOf.apply(fact), fact));
        return factByKey;
    }

    private static <T> T get(Map<String, T> factById, String id) {
        T fact = factById.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("The plan names %s, which its facts do not know.".formatted(id));
        }
        return fact;
    }
}
