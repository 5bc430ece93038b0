package org.sira.planner.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;

/**
 * The routes of one operation at one risk, by what decides them: profile of the vehicle, closed roads, caps on risk.
 * Whoever asks twice, be it a solve, the reasons of another one or a person, gets what was searched before. The
 * {@link #MOST_KEPT} that were asked for last are kept. May be shared between threads.
 */
public final class PlanRoutes {

    /** A national operation asks for some 40: fewer kept would all be searched again by whoever comes next. */
    private static final int MOST_KEPT = 128;

    private static final float LOAD_FACTOR = 0.75f;

    private record Key(VehicleProfile profile, Set<String> closedSegmentIds, boolean atAnyRisk, double mostExposure) {}

    private final RoadNetwork network;
    private final RiskMap risk;
    private final MovementRules rules;
    private final Set<String> stopPlaceIds;
    private final Map<Key, TravelOptions> kept = new LinkedHashMap<>(2 * MOST_KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TravelOptions> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PlanRoutes(Operation operation, RoadNetwork network, RiskMap risk, List<Corridor> corridors) {
        this.network = network;
        this.risk = risk;
        rules = operation.rules();
        stopPlaceIds = stopPlaceIds(operation, corridors);
    }

    /** Where vehicles of the operation may stop. */
    private static Set<String> stopPlaceIds(Operation operation, List<Corridor> corridors) {
        Set<String> ids = new LinkedHashSet<>();
        operation.vehicles().stream().map(Vehicle::baseId).forEach(ids::add);
        operation.vehicles().stream().map(Vehicle::alsoLoadsAtIds).forEach(ids::addAll);
        operation.stocks().stream().map(Stock::placeId).forEach(ids::add);
        operation.statedNeeds().stream().map(Need::placeId).forEach(ids::add);
        operation.displacements().stream().map(Displacement::placeId).forEach(ids::add);
        for (Corridor corridor : corridors) {
            ids.add(corridor.firstGateId());
            ids.add(corridor.lastGateId());
        }
        return ids;
    }

    /** Those that a plan may use: no road above the cap on risk, none that is closed. */
    public TravelOptions options(VehicleProfile profile, Set<String> closedSegmentIds) {
        return options(profile, closedSegmentIds, Double.POSITIVE_INFINITY);
    }

    /**
     * The same with a cap on whole routes.
     *
     * @param mostExposure expected incidents that one vehicle meets, by the risk of the roads alone
     */
    public TravelOptions options(VehicleProfile profile, Set<String> closedSegmentIds, double mostExposure) {
        return options(new Key(profile, Set.copyOf(closedSegmentIds), false, mostExposure));
    }

    /** The same, for a question that nobody asks again: it takes the place of nothing that is kept. */
    public TravelOptions askedOnce(VehicleProfile profile, Set<String> closedSegmentIds) {
        return unsearched(new Key(profile, Set.copyOf(closedSegmentIds), false, Double.POSITIVE_INFINITY));
    }

    /** Those that there would be if no road were above the cap on risk. */
    public TravelOptions atAnyRisk(VehicleProfile profile, Set<String> closedSegmentIds) {
        return options(new Key(profile, Set.copyOf(closedSegmentIds), true, Double.POSITIVE_INFINITY));
    }

    private TravelOptions options(Key key) {
        synchronized (kept) {
            return kept.computeIfAbsent(key, this::unsearched);
        }
    }

    private TravelOptions unsearched(Key key) {
        double hoursFactor = 1 + rules.contingencyShare();
        return new TravelOptions(
                network,
                key.profile,
                use -> risk.expectedIncidents(
                        use.segment().id(), use.segment().driveHours(key.profile.speedFactor()) * hoursFactor),
                road -> key.closedSegmentIds.contains(road.id()) || !key.atAnyRisk && isAboveCap(road.id()),
                stopPlaceIds,
                key.mostExposure);
    }

    /** Whether a road is too dangerous for anybody. */
    public boolean isAboveCap(String segmentId) {
        return !rules.isOpen(segmentId, risk.get(segmentId).riskClass());
    }
}
