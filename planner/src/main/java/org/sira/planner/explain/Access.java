package org.sira.planner.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanRoutes;

/** Where roads lead at all, with and without the cap on risk, once those closed for the whole horizon are left out. */
final class Access {

    private final PlanFacts facts;
    private final Set<String> alwaysClosed = new LinkedHashSet<>();
    private final List<String> closedByClosures = new ArrayList<>();

    Access(PlanFacts facts) {
        this.facts = facts;
        RoadGeometry geometry = new RoadGeometry(facts.network());
        for (RoadSegment road : facts.operation().roads()) {
            if (isClosedEveryDay(road, geometry)) {
                alwaysClosed.add(road.id());
                if (facts.operation().restrictions().areas().stream()
                        .noneMatch(area -> area.closed() && geometry.touches(road, area))) {
                    closedByClosures.add(road.id());
                }
            }
        }
    }

    private boolean isClosedEveryDay(RoadSegment road, RoadGeometry geometry) {
        Horizon horizon = facts.horizon();
        for (int day = 0; day < horizon.days(); day++) {
            var date = horizon.day(day);
            boolean closed = false;
            for (Closure closure : facts.operation().restrictions().closures()) {
                closed |= closure.segmentId().equals(road.id())
                        && !date.isBefore(closure.from())
                        && !date.isAfter(closure.to());
            }
            for (OperationArea area : facts.operation().restrictions().areas()) {
                closed |= area.closed() && area.appliesOn(date) && geometry.touches(road, area);
            }
            if (!closed) {
                return false;
            }
        }
        return true;
    }

    /** Ids of the roads that are closed on every day of the horizon. */
    Set<String> alwaysClosed() {
        return alwaysClosed;
    }

    boolean leadsThereAndBack(Vehicle vehicle, String placeId, boolean atAnyRisk) {
        TravelOptions options = options(VehicleProfile.of(vehicle), atAnyRisk);
        return !options.between(vehicle.baseId(), placeId).isEmpty()
                && !options.between(placeId, vehicle.baseId()).isEmpty();
    }

    /** Ids of the roads of which each alone, if it were open, would let a vehicle go there and back below the cap. */
    List<String> openings(Vehicle vehicle, String placeId) {
        List<String> found = new ArrayList<>();
        for (String roadId : closedByClosures) {
            if (mayBeOpened(roadId)) {
                TravelOptions options = withOpen(roadId, alwaysClosed, vehicle);
                if (!options.between(vehicle.baseId(), placeId).isEmpty()
                        && !options.between(placeId, vehicle.baseId()).isEmpty()) {
                    found.add(roadId);
                }
            }
        }
        return found;
    }

    /**
     * Ids of the roads that are closed on some days at least, and of which each alone, if it were open when all others are
     * closed, would let a vehicle be there sooner.
     */
    List<String> shortcuts(Vehicle vehicle, String placeId) {
        Set<String> everClosed = everClosed();
        TravelOptions asItIs = facts.routes().askedOnce(VehicleProfile.of(vehicle), everClosed);
        double hours = fastest(asItIs, vehicle.baseId(), placeId);
        List<String> found = new ArrayList<>();
        for (Closure closure : facts.operation().restrictions().closures()) {
            String roadId = closure.segmentId();
            if (mayBeOpened(roadId)
                    && !found.contains(roadId)
                    && fastest(withOpen(roadId, everClosed, vehicle), vehicle.baseId(), placeId) < hours) {
                found.add(roadId);
            }
        }
        return found;
    }

    /**
     * Roads above the cap of which all of one list would have to be open for a vehicle to go there and back on its safest
     * way, or its fastest one.
     *
     * @param worst a way over a road of a worse class is no answer
     * @return without ways that need none of them
     */
    List<List<String>> corridors(Vehicle vehicle, String placeId, RiskClass worst) {
        TravelOptions options = options(VehicleProfile.of(vehicle), true);
        List<List<String>> found = new ArrayList<>();
        for (RoutePolicy policy : List.of(RoutePolicy.SAFEST, RoutePolicy.FASTEST)) {
            Optional<RouteOption> there = options.find(vehicle.baseId(), placeId, policy);
            Optional<RouteOption> back = options.find(placeId, vehicle.baseId(), policy);
            if (there.isPresent() && back.isPresent()) {
                List<String> above = Stream.concat(there.get().uses().stream(), back.get().uses().stream())
                        .map(use -> use.segment().id())
                        .filter(facts.routes()::isAboveCap)
                        .distinct()
                        .sorted()
                        .toList();
                boolean tooBad = above.stream()
                        .anyMatch(roadId -> facts.risk().get(roadId).riskClass().compareTo(worst) > 0);
                if (!above.isEmpty() && !tooBad) {
                    found.add(above);
                }
            }
        }
        return found;
    }

    private static double fastest(TravelOptions options, String fromPlaceId, String toPlaceId) {
        return options.find(fromPlaceId, toPlaceId, RoutePolicy.FASTEST)
                .map(RouteOption::driveHours)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Set<String> everClosed() {
        Set<String> ids = new LinkedHashSet<>(alwaysClosed);
        facts.operation().restrictions().closures().forEach(closure -> ids.add(closure.segmentId()));
        return ids;
    }

    /** Whether nobody of the operation closed it. */
    private boolean mayBeOpened(String roadId) {
        return !facts.decisions().bans().contains(new Ban.Road(roadId));
    }

    private TravelOptions withOpen(String roadId, Set<String> closed, Vehicle vehicle) {
        Set<String> others = new LinkedHashSet<>(closed);
        others.remove(roadId);
        return facts.routes().askedOnce(VehicleProfile.of(vehicle), others);
    }

    /** Id of the first road above the cap on the safest way; empty when there is none. */
    String roadAboveCap(VehicleProfile profile, String fromPlaceId, String toPlaceId) {
        return options(profile, true)
                .find(fromPlaceId, toPlaceId, RoutePolicy.SAFEST)
                .flatMap(option -> option.uses().stream()
                        .map(SegmentUse::segment)
                        .map(RoadSegment::id)
                        .filter(facts.routes()::isAboveCap)
                        .findFirst())
                .orElse("");
    }

    private TravelOptions options(VehicleProfile profile, boolean atAnyRisk) {
        PlanRoutes routes = facts.routes();
        return atAnyRisk ? routes.atAnyRisk(profile, alwaysClosed) : routes.options(profile, alwaysClosed);
    }
}
