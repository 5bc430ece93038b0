package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Vehicle;
import org.sira.planner.movement.Itinerary;
import org.sira.planner.movement.TripSimulator;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanRoutes;
import org.sira.planner.plan.PlanSketch.SlotSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.Obstacle;
import org.sira.planner.solver.UndrivableTrip.Cause;

/** Finds why a trip cannot be driven: what lies in the facts first, what lies in the rest of the draft last. */
final class TripDiagnosis {

    private static final int ANY_TIME = Integer.MAX_VALUE / 4;

    private final CompiledProblem problem;
    private final TripEvaluator evaluator;

    TripDiagnosis(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
    }

    /** Of a trip that names what is not there, or is no trip. */
    Obstacle unreadable(TripSketch trip) {
        PlanFacts facts = problem.facts;
        if (facts.operation().vehicles().stream()
                .noneMatch(vehicle -> vehicle.id().equals(trip.vehicleId()))) {
            return new Obstacle.NotThere("vehicle", trip.vehicleId());
        }
        List<String> loadIds = trip.stops().stream().flatMap(List::stream).toList();
        for (String loadId : loadIds) {
            if (facts.loads().stream().noneMatch(load -> load.id().equals(loadId))) {
                return new Obstacle.NotThere("load", loadId);
            }
        }
        List<String> placeIds = new ArrayList<>(List.of(trip.loadPlaceId()));
        trip.turnPlaceId().ifPresent(placeIds::add);
        for (String placeId : placeIds) {
            if (!problem.places.knows(placeId)) {
                return new Obstacle.NotThere("place", placeId);
            }
        }
        for (SlotSketch slot : trip.slots()) {
            if (facts.corridors().stream().noneMatch(corridor -> corridor.id().equals(slot.corridorId()))) {
                return new Obstacle.NotThere("corridor", slot.corridorId());
            }
        }
        return loadIds.isEmpty() ? new Obstacle.BeforeFirstDay() : new Obstacle.Muddled(loadIds.get(0));
    }

    static Cause cause(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.NoRoad
                || obstacle instanceof Obstacle.AboveRiskCap
                || obstacle instanceof Obstacle.RoadsClosed) {
            return Cause.NO_ROUTE;
        } else if (obstacle instanceof Obstacle.AfterClosing) {
            return Cause.WINDOW_CLOSES;
        } else if (obstacle instanceof Obstacle.OutOfFuel) {
            return Cause.FUEL_RANGE;
        } else if (obstacle instanceof Obstacle.NoTime) {
            return Cause.HOURS;
        } else if (obstacle instanceof Obstacle.StillAway || obstacle instanceof Obstacle.VehicleUnavailable) {
            return Cause.VEHICLE_AWAY;
        } else if (obstacle instanceof Obstacle.KeepsNobodyCompany) {
            return Cause.NO_COMPANY;
        }
        return Cause.UNKNOWN;
    }

    /** @param tripBeforeId of the same vehicle */
    Obstacle of(int v, TripPlan trip, Carry before, Optional<String> tripBeforeId) {
        List<Integer> nodes = nodes(v, trip);
        Optional<Obstacle> noRoute = noRoute(v, nodes);
        if (noRoute.isPresent()) {
            return noRoute.get();
        }
        TripOutcome outcome = evaluator.evaluate(v, trip, before);
        if (outcome != null) {
            return new Obstacle.KeepsNobodyCompany();
        }
        if (evaluator.drive(v, trip, before)) {
            return new Obstacle.OutOfFuel(evaluator.longestKm(), problem.fleet.rangeKm[v]);
        }
        if (evaluator.driveAtAnyTime(v, trip, before)) {
            return afterClosing(v, trip);
        }
        Horizon horizon = problem.facts.horizon();
        int until = problem.fleet.availableUntil[v];
        if (until < horizon.lengthMin() && evaluator.driveAtAnyTime(v, trip, before, horizon.lengthMin())) {
            return new Obstacle.VehicleUnavailable(horizon.timeAt(until));
        }
        if (tripBeforeId.isPresent() && evaluator.drive(v, trip, problem.atStart(v))) {
            return new Obstacle.StillAway(tripBeforeId.get(), horizon.timeAt(before.endMin()));
        }
        return noTime(v, trip, before, nodes);
    }

    /** Where it goes, from its base and back to it. */
    private List<Integer> nodes(int v, TripPlan trip) {
        List<Integer> nodes = new ArrayList<>(List.of(problem.fleet.base[v]));
        if (trip.loadPlace() != problem.fleet.base[v]) {
            nodes.add(trip.loadPlace());
        }
        if (trip.isSupport()) {
            nodes.add(trip.turnPlace());
        }
        for (int[] stop : trip.stops()) {
            nodes.add(problem.loads.place[stop[0]]);
        }
        nodes.add(problem.fleet.base[v]);
        return nodes;
    }

    private Optional<Obstacle> noRoute(int v, List<Integer> nodes) {
        for (int i = 1; i < nodes.size(); i++) {
            int from = nodes.get(i - 1);
            int to = nodes.get(i);
            if (from != to && !problem.routes.leads(problem.fleet.profile[v], from, to)) {
                return Optional.of(noRoute(problem.fleet.vehicle(v), problem.places.id(from), problem.places.id(to)));
            }
        }
        return Optional.empty();
    }

    private Obstacle noRoute(Vehicle vehicle, String from, String to) {
        VehicleProfile profile = VehicleProfile.of(vehicle);
        PlanRoutes routes = problem.facts.routes();
        double most = problem.movement.rules().mostRouteExposure().orElse(Double.POSITIVE_INFINITY);
        if (!routes.options(profile, Set.of(), most).between(from, to).isEmpty()) {
            return new Obstacle.RoadsClosed(from, to);
        }
        return routes.atAnyRisk(profile, Set.of()).between(from, to).isEmpty()
                ? new Obstacle.NoRoad(from, to)
                : new Obstacle.AboveRiskCap(from, to);
    }

    /** Of a trip that was just driven as if every stop could be served at any time. */
    private Obstacle afterClosing(int v, TripPlan trip) {
        for (int stop = 0; stop < trip.stops().length; stop++) {
            int end = evaluator.unloadedMin(v, trip, stop);
            for (int load : trip.stops()[stop]) {
                if (end > problem.loads.notAfter[load]) {
                    return afterClosing(load);
                }
            }
        }
        // It waits for one stop to open, and comes too late to another.
        int tightest = trip.stops()[0][0];
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                tightest = problem.loads.notAfter[load] < problem.loads.notAfter[tightest] ? load : tightest;
            }
        }
        return afterClosing(tightest);
    }

    private Obstacle afterClosing(int load) {
        return new Obstacle.AfterClosing(
                problem.loads.loads.get(load).id(),
                problem.places.id(problem.loads.place[load]),
                problem.facts.horizon().timeAt(problem.loads.notAfter[load]));
    }

    /** The first leg that leaves no time, once each is added to those before. */
    private Obstacle noTime(int v, TripPlan trip, Carry before, List<Integer> nodes) {
        TripSimulator simulator = evaluator.simulator();
        Itinerary itinerary = new Itinerary();
        int loadingNode = evaluator.loadingNode(v, trip);
        for (int node = 0; node < nodes.size(); node++) {
            int place = nodes.get(node);
            boolean safe = place == problem.fleet.base[v] || problem.places.isSafe(place);
            itinerary.add(place, safe, handlingMin(trip, node, loadingNode, nodes.size()), 0, ANY_TIME);
            boolean driven = node == 0
                    || simulator.run(
                            itinerary,
                            problem.routes.source(problem.fleet.profile[v], trip.policy()),
                            trip.slotNotBefore(),
                            problem.earliestStart(v, trip, before),
                            problem.fleet.availableUntil[v],
                            before.drivenDay(),
                            before.drivenMin());
            if (!driven) {
                return new Obstacle.NoTime(problem.places.id(nodes.get(node - 1)), problem.places.id(place));
            }
        }
        return new Obstacle.NoTime(
                problem.places.id(nodes.get(nodes.size() - 2)), problem.places.id(nodes.get(nodes.size() - 1)));
    }

    private int handlingMin(TripPlan trip, int node, int loadingNode, int nodes) {
        if (trip.isSupport() || node < loadingNode || node == nodes - 1) {
            return 0;
        }
        if (node == loadingNode) {
            return problem.movement.rules().loadingMin();
        }
        double kg = 0;
        for (int load : trip.stops()[node - loadingNode - 1]) {
            kg += problem.loads.kg[load];
        }
        return problem.movement.rules().unloadingMin(kg);
    }
}
