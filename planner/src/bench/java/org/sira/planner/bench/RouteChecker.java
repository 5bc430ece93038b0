package org.sira.planner.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks and prices routes by the instance alone: shares nothing with any solver. */
final class RouteChecker {

    private final Instance instance;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> vehicles = new HashSet<>();
    private final Set<Integer> visited = new HashSet<>();
    private double cost;

    private RouteChecker(Instance instance) {
        this.instance = instance;
    }

    static CheckedRoutes check(Instance instance, Solution solution) {
        RouteChecker checker = new RouteChecker(instance);
        solution.tours().forEach(checker::checkTour);
        checker.checkLeftOut();
        return new CheckedRoutes(checker.cost * instance.kind().objectivePerCost(), checker.faults);
    }

    private void checkTour(Solution.Tour tour) {
        int vehicle = tour.vehicle();
        if (vehicle < 0 || vehicle >= instance.vehicleCount()) {
            faults.add("vehicle %d is not one of the %d there are".formatted(vehicle, instance.vehicleCount()));
            return;
        }
        if (!vehicles.add(vehicle)) {
            faults.add("vehicle %d is used twice".formatted(vehicle));
        }
        FleetGroup group = instance.groupOf(vehicle);
        if (tour.trips().size() > 1 && !group.reloads()) {
            faults.add("vehicle %d makes %d trips but must not reload"
                    .formatted(vehicle, tour.trips().size()));
        }
        cost += group.fixedCost();
        TourClock clock = new TourClock(instance, group.depot());
        for (List<Integer> trip : tour.trips()) {
            if (checkVisits(vehicle, trip)) {
                checkLoad(vehicle, group, trip);
                drive(group, trip, clock);
            }
        }
        clock.fault().ifPresent(late -> faults.add("vehicle %d %s".formatted(vehicle, late)));
        if (group.maxDuration().isPresent()
                && clock.shortest() > group.maxDuration().getAsInt()) {
            faults.add("vehicle %d is away for %d, longest allowed is %d"
                    .formatted(vehicle, clock.shortest(), group.maxDuration().getAsInt()));
        }
    }

    /** False when there is a node that does not exist. */
    private boolean checkVisits(int vehicle, List<Integer> trip) {
        if (trip.isEmpty()) {
            faults.add("vehicle %d makes an empty trip".formatted(vehicle));
        }
        for (int node : trip) {
            if (node < 0 || node >= instance.nodes().size() || instance.depots().contains(node)) {
                faults.add("vehicle %d goes to node %d, which is no visit".formatted(vehicle, node));
                return false;
            }
            if (!visited.add(node)) {
                faults.add("node %d is visited twice".formatted(node));
            }
        }
        return true;
    }

    private void checkLoad(int vehicle, FleetGroup group, List<Integer> trip) {
        long load = trip.stream()
                .mapToLong(node -> instance.nodes().get(node).demand())
                .sum();
        if (load > group.capacity()) {
            faults.add("vehicle %d carries %d, capacity is %d".formatted(vehicle, load, group.capacity()));
        }
    }

    private void drive(FleetGroup group, List<Integer> trip, TourClock clock) {
        int release = trip.stream()
                .mapToInt(node -> instance.nodes().get(node).release())
                .max()
                .orElse(0);
        clock.leaveDepot(release);
        int at = group.depot();
        for (int node : trip) {
            cost += group.unitCost() * instance.pricedDistance(at, node);
            clock.visit(node);
            at = node;
        }
        cost += group.unitCost() * instance.pricedDistance(at, group.depot());
        clock.returnToDepot();
    }

    private void checkLeftOut() {
        List<Integer> leftOut = instance.visits().stream()
                .filter(node -> !visited.contains(node))
                .toList();
        if (instance.kind().mayLeaveOut()) {
            cost += leftOut.stream()
                    .mapToDouble(node -> instance.nodes().get(node).prize())
                    .sum();
        } else if (!leftOut.isEmpty()) {
            faults.add("%d nodes are not visited, the first is %d".formatted(leftOut.size(), leftOut.get(0)));
        }
    }
}
