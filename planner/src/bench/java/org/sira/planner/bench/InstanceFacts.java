package org.sira.planner.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.Priority;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.solver.routing.Delivery;
import org.sira.planner.solver.routing.RoutePlan;
import org.sira.planner.solver.routing.RoutingFacts;
import org.sira.planner.solver.routing.TravelMatrix;

/**
 * An instance in the product's words: each visit is a need and its load, demand in kg. One scaled unit is a second of time
 * and a metre of distance, so that costs are search costs. Places and loads have the numbers of nodes as their ids,
 * vehicles their own.
 */
final class InstanceFacts {

    /** Any moment would do. */
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Of a load without demand: too little to matter, as demands and capacities are whole numbers. */
    private static final double NEXT_TO_NOTHING_KG = 1e-6;

    private InstanceFacts() {}

    static RoutingFacts of(Instance instance) {
        return new RoutingFacts(
                START,
                vehicles(instance),
                instance.visits().stream().map(node -> delivery(instance, node)).toList(),
                matrix(instance),
                mostTripS(instance),
                reloads(instance));
    }

    /** The way back: what a plan for these facts means for the instance. */
    static Solution solution(RoutePlan plan) {
        return new Solution(plan.tours().stream()
                .filter(tour -> !tour.trips().isEmpty())
                .map(tour -> new Solution.Tour(
                        Integer.parseInt(tour.vehicleId()),
                        tour.trips().stream()
                                .map(trip -> trip.stream().map(Integer::valueOf).toList())
                                .toList()))
                .toList());
    }

    private static TravelMatrix matrix(Instance instance) {
        List<String> placeIds = IntStream.range(0, instance.nodes().size())
                .mapToObj(Integer::toString)
                .toList();
        return new TravelMatrix(placeIds, instance.distances(), instance.distances());
    }

    private static OptionalInt mostTripS(Instance instance) {
        List<OptionalInt> limits = instance.fleet().stream()
                .map(FleetGroup::maxDuration)
                .distinct()
                .toList();
        if (limits.size() > 1) {
            throw new IllegalArgumentException(
                    instance.name() + " limits durations of vehicles differently: " + limits + ".");
        }
        return limits.get(0);
    }

    private static boolean reloads(Instance instance) {
        List<Boolean> reloads =
                instance.fleet().stream().map(FleetGroup::reloads).distinct().toList();
        if (reloads.size() > 1) {
            throw new IllegalArgumentException(instance.name() + " lets only some vehicles reload.");
        }
        return reloads.get(0);
    }

    private static List<Vehicle> vehicles(Instance instance) {
        // Room for loads that weigh next to nothing: half a unit of demand, which no other load can fill.
        boolean emptyLoads = instance.visits().stream()
                .anyMatch(node -> instance.nodes().get(node).demand() == 0);
        double room = emptyLoads ? 0.5 : 0;
        List<Vehicle> vehicles = new ArrayList<>();
        for (FleetGroup group : instance.fleet()) {
            Node depot = instance.nodes().get(group.depot());
            for (int i = 0; i < group.count(); i++) {
                vehicles.add(new Vehicle(
                        Integer.toString(vehicles.size()),
                        VehicleKind.TRUCK,
                        Integer.toString(group.depot()),
                        group.capacity() + room,
                        0,
                        List.of(),
                        1,
                        Surface.EARTH,
                        1,
                        1,
                        1,
                        1,
                        START.plusSeconds(depot.ready()),
                        START.plusSeconds(depot.due()),
                        group.fixedCost(),
                        group.unitCost() * 1000,
                        0));
            }
        }
        return vehicles;
    }

    private static Delivery delivery(Instance instance, int number) {
        Node node = instance.nodes().get(number);
        String id = Integer.toString(number);
        double kg = node.demand() == 0 ? NEXT_TO_NOTHING_KG : node.demand();
        Need need = new Need(
                id,
                id,
                "goods",
                kg,
                1,
                Priority.NORMAL,
                ServiceKind.HOUSEHOLDS,
                0,
                START.plusSeconds(node.ready()),
                START.plusSeconds(node.due()),
                NeedOrigin.STATED);
        double worth = instance.kind().mayLeaveOut() ? node.prize() : Double.POSITIVE_INFINITY;
        return new Delivery(new Load(id, need, kg, 1), node.service(), node.release(), worth);
    }
}
