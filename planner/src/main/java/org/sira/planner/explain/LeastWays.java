package org.sira.planner.explain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.LeastCosts;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/**
 * Bounds for vehicles of one profile on ways between bases, loading places and needs. A road counts as open when it is so
 * on any day of the horizon, so that no plan has more ways than these.
 */
final class LeastWays {

    private static final double ROUNDING = 1 + 1e-9;

    private final OptionalDouble mostRouteExposure;
    private final Set<String> placeIds;
    private final LeastCosts minutes;
    private final LeastCosts atAnyRisk;
    private final LeastCosts whateverIsClosed;
    private final LeastCosts kilometres;
    private final LeastCosts exposure;
    private final Map<String, Set<String>> onwards = new HashMap<>();

    LeastWays(PlanFacts facts, Set<String> alwaysClosed, VehicleProfile profile) {
        MovementRules rules = facts.operation().rules();
        double hoursFactor = 1 + rules.contingencyShare();
        mostRouteExposure = rules.mostRouteExposure();
        placeIds = placeIds(facts);
        Predicate<RoadSegment> closed = road -> alwaysClosed.contains(road.id());
        Predicate<RoadSegment> barred = closed.or(road -> facts.routes().isAboveCap(road.id()));
        RoadNetwork network = facts.network();
        ToDoubleFunction<SegmentUse> driveMin = use -> rules.driveMin(use.segment(), profile.speedFactor());
        minutes = new LeastCosts(network, profile, driveMin, barred, placeIds);
        atAnyRisk = new LeastCosts(network, profile, driveMin, closed, placeIds);
        whateverIsClosed = new LeastCosts(network, profile, driveMin, road -> false, placeIds);
        kilometres = new LeastCosts(network, profile, use -> use.segment().lengthKm(), barred, placeIds);
        exposure = new LeastCosts(
                network,
                profile,
                use -> facts.risk()
                        .expectedIncidents(
                                use.segment().id(), use.segment().driveHours(profile.speedFactor()) * hoursFactor),
                barred,
                placeIds);
    }

    /** Where a trip may begin, load, unload or end. */
    private static Set<String> placeIds(PlanFacts facts) {
        Set<String> ids = new LinkedHashSet<>();
        for (Vehicle vehicle : facts.operation().vehicles()) {
            ids.add(vehicle.baseId());
            ids.addAll(vehicle.alsoLoadsAtIds());
        }
        facts.operation().stocks().stream().map(Stock::placeId).forEach(ids::add);
        facts.needs().stream().map(Need::placeId).forEach(ids::add);
        return ids;
    }

    /** Minutes on the road, with contingency, without any wait; infinite where no way leads. */
    double driveMin(String fromPlaceId, String toPlaceId) {
        return minutes.between(fromPlaceId, toPlaceId);
    }

    double lengthKm(String fromPlaceId, String toPlaceId) {
        return kilometres.between(fromPlaceId, toPlaceId);
    }

    /** Expected incidents. */
    double exposure(String fromPlaceId, String toPlaceId) {
        return exposure.between(fromPlaceId, toPlaceId);
    }

    boolean leadsThereAndBack(String basePlaceId, String placeId) {
        return thereAndBack(minutes, basePlaceId, placeId);
    }

    boolean leadsThereAndBackAtAnyRisk(String basePlaceId, String placeId) {
        return thereAndBack(atAnyRisk, basePlaceId, placeId);
    }

    boolean leadsThereAndBackIfAllWereOpen(String basePlaceId, String placeId) {
        return thereAndBack(whateverIsClosed, basePlaceId, placeId);
    }

    private static boolean thereAndBack(LeastCosts costs, String basePlaceId, String placeId) {
        return Double.isFinite(costs.between(basePlaceId, placeId))
                && Double.isFinite(costs.between(placeId, basePlaceId));
    }

    /** Whether ways below the cap on routes lead from stop to stop, by whatever stops, there and back. */
    boolean leadsThereAndBackBelowRouteCap(String basePlaceId, String placeId) {
        return mostRouteExposure.isEmpty()
                || onwards(basePlaceId).contains(placeId) && onwards(placeId).contains(basePlaceId);
    }

    private Set<String> onwards(String fromPlaceId) {
        return onwards.computeIfAbsent(fromPlaceId, from -> {
            double cap = mostRouteExposure.orElseThrow() * ROUNDING;
            Set<String> reached = new LinkedHashSet<>(Set.of(from));
            List<String> last = List.of(from);
            while (!last.isEmpty()) {
                List<String> before = last;
                last = placeIds.stream()
                        .filter(next -> !reached.contains(next))
                        .filter(next -> before.stream().anyMatch(place -> exposure(place, next) <= cap))
                        .toList();
                reached.addAll(last);
            }
            return reached;
        });
    }
}
