package org.sira.planner.bench;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** OR-Tools' routing library: parallel cheapest insertion, then guided local search. Its limit is of wall time. */
final class OrToolsSolver implements Solver {

    @Override
    public String name() {
        return "or-tools";
    }

    @Override
    public boolean covers(Instance instance) {
        return !instance.hasReloads();
    }

    @Override
    public boolean usesSeed() {
        return false;
    }

    @Override
    public Found solve(Instance instance, double cpuSeconds, long seed) {
        double begin = ProcessCpu.seconds();
        Loader.loadNativeLibraries();
        List<FleetGroup> fleet = instance.usefulFleet();
        int[] starts = fleet.stream()
                .flatMapToInt(group -> {
                    int[] depots = new int[group.count()];
                    Arrays.fill(depots, group.depot());
                    return Arrays.stream(depots);
                })
                .toArray();
        RoutingIndexManager manager = new RoutingIndexManager(instance.nodes().size(), starts.length, starts, starts);
        RoutingModel model = new RoutingModel(manager);
        addCosts(instance, fleet, model);
        addCapacities(instance, fleet, model);
        if (instance.hasWindows()) {
            addTimes(instance, fleet, manager, model);
        }
        addOptional(instance, starts, manager, model);

        // One thread: wall time is CPU time, unless the machine is crowded. Building the model counts.
        double left = Math.max(0.1, cpuSeconds - (ProcessCpu.seconds() - begin));
        RoutingSearchParameters parameters = main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(
                        Duration.newBuilder().setSeconds((long) left).setNanos((int) ((left - (long) left) * 1e9)))
                .build();
        Assignment found = model.solveWithParameters(parameters);
        return new Found(
                found == null ? Optional.empty() : Optional.of(solution(instance, fleet, manager, model, found)),
                model.solver().neighbors());
    }

    private static void addCosts(Instance instance, List<FleetGroup> fleet, RoutingModel model) {
        int vehicle = 0;
        for (FleetGroup group : fleet) {
            int cost = model.registerTransitMatrix(matrix(instance, group.unitCost(), false));
            for (int i = 0; i < group.count(); i++) {
                model.setArcCostEvaluatorOfVehicle(cost, vehicle);
                model.setFixedCostOfVehicle(Math.round(group.fixedCost()), vehicle);
                vehicle++;
            }
        }
    }

    private static void addCapacities(Instance instance, List<FleetGroup> fleet, RoutingModel model) {
        int demand = model.registerUnaryTransitVector(
                instance.nodes().stream().mapToLong(Node::demand).toArray());
        long[] capacities = fleet.stream()
                .flatMapToLong(group -> {
                    long[] each = new long[group.count()];
                    Arrays.fill(each, group.capacity());
                    return Arrays.stream(each);
                })
                .toArray();
        model.addDimensionWithVehicleCapacity(demand, 0, capacities, true, "load");
    }

    private static void addTimes(
            Instance instance, List<FleetGroup> fleet, RoutingIndexManager manager, RoutingModel model) {
        int horizon = instance.depots().stream()
                .mapToInt(depot -> instance.nodes().get(depot).due())
                .max()
                .orElseThrow();
        model.addDimension(model.registerTransitMatrix(matrix(instance, 1, true)), horizon, horizon, false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        for (int visit : instance.visits()) {
            Node node = instance.nodes().get(visit);
            time.cumulVar(manager.nodeToIndex(visit)).setRange(node.ready(), Math.min(node.due(), horizon));
        }
        int vehicle = 0;
        for (FleetGroup group : fleet) {
            Node depot = instance.nodes().get(group.depot());
            for (int i = 0; i < group.count(); i++) {
                time.cumulVar(model.start(vehicle)).setRange(depot.ready(), depot.due());
                time.cumulVar(model.end(vehicle)).setRange(depot.ready(), depot.due());
                if (group.maxDuration().isPresent()) {
                    time.setSpanUpperBoundForVehicle(group.maxDuration().getAsInt(), vehicle);
                }
                vehicle++;
            }
        }
    }

    /** Visits with a prize, and depots without vehicles, which are nodes like others here. */
    private static void addOptional(Instance instance, int[] starts, RoutingIndexManager manager, RoutingModel model) {
        if (instance.kind().mayLeaveOut()) {
            for (int visit : instance.visits()) {
                model.addDisjunction(
                        new long[] {manager.nodeToIndex(visit)},
                        instance.nodes().get(visit).prize());
            }
        }
        for (int depot : instance.depots()) {
            if (Arrays.stream(starts).noneMatch(start -> start == depot)) {
                model.addDisjunction(new long[] {manager.nodeToIndex(depot)}, 0);
            }
        }
    }

    /** Distances times a factor, with service where the way begins or without. */
    private static long[][] matrix(Instance instance, double factor, boolean withService) {
        int size = instance.nodes().size();
        long[][] matrix = new long[size][size];
        for (int from = 0; from < size; from++) {
            int service = withService ? instance.nodes().get(from).service() : 0;
            for (int to = 0; to < size; to++) {
                matrix[from][to] = Math.round(instance.distance(from, to) * factor) + service;
            }
        }
        return matrix;
    }

    private static Solution solution(
            Instance instance,
            List<FleetGroup> fleet,
            RoutingIndexManager manager,
            RoutingModel model,
            Assignment found) {
        VehicleNumbers numbers = new VehicleNumbers(instance);
        List<Solution.Tour> tours = new ArrayList<>();
        int vehicle = 0;
        for (int group = 0; group < fleet.size(); group++) {
            for (int i = 0; i < fleet.get(group).count(); i++) {
                List<Integer> trip = new ArrayList<>();
                long index = found.value(model.nextVar(model.start(vehicle)));
                while (!model.isEnd(index)) {
                    trip.add(manager.indexToNode(index));
                    index = found.value(model.nextVar(index));
                }
                if (!trip.isEmpty()) {
                    tours.add(new Solution.Tour(numbers.next(group), List.of(trip)));
                }
                vehicle++;
            }
        }
        return new Solution(tours);
    }
}
