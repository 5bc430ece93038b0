package org.sira.planner.bench;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Solutions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** jsprit as it comes, with one thread, until its CPU time is used up. */
final class JspritSolver implements Solver {

    @Override
    public String name() {
        return "jsprit";
    }

    /** Durations would count from the opening of the depot; prizes and reloading it does not know. */
    @Override
    public boolean covers(Instance instance) {
        return !instance.hasMaxDuration()
                && !instance.hasReloads()
                && !instance.kind().mayLeaveOut();
    }

    @Override
    public boolean usesSeed() {
        return true;
    }

    @Override
    public Found solve(Instance instance, double cpuSeconds, long seed) {
        // The whole process counts: so do compiler and collector.
        double begin = ProcessCpu.seconds();
        JspritThreshold threshold = new JspritThreshold(() -> (ProcessCpu.seconds() - begin) / cpuSeconds);
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem(instance))
                .setRandom(new Random(seed))
                .setProperty(Jsprit.Parameter.THREADS, "1")
                .setCustomAcceptor(threshold)
                .buildAlgorithm();
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        algorithm.addListener(threshold);
        AtomicLong steps = new AtomicLong();
        algorithm.addTerminationCriterion(discovered -> {
            steps.incrementAndGet();
            return ProcessCpu.seconds() - begin >= cpuSeconds;
        });
        VehicleRoutingProblemSolution best = Solutions.bestOf(algorithm.searchSolutions());
        return new Found(
                best.getUnassignedJobs().isEmpty() ? Optional.of(solution(instance, best)) : Optional.empty(),
                steps.get());
    }

    private static VehicleRoutingProblem problem(Instance instance) {
        boolean unlimited = instance.fleet().stream()
                .allMatch(group -> group.count() >= instance.visits().size());
        VehicleRoutingProblem.Builder problem = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(unlimited ? FleetSize.INFINITE : FleetSize.FINITE)
                .setRoutingCost(new JspritCosts(instance));
        for (int group = 0; group < instance.fleet().size(); group++) {
            int count = unlimited ? 1 : instance.fleet().get(group).count();
            for (int i = 0; i < count; i++) {
                problem.addVehicle(vehicle(instance, group, i));
            }
        }
        for (int visit : instance.visits()) {
            Node node = instance.nodes().get(visit);
            problem.addJob(Service.Builder.newInstance(Integer.toString(visit))
                    .setLocation(Location.newInstance(visit))
                    .addSizeDimension(0, node.demand())
                    .setServiceTime(node.service())
                    .addTimeWindow(TimeWindow.newInstance(node.ready(), node.due()))
                    .build());
        }
        return problem.build();
    }

    private static VehicleImpl vehicle(Instance instance, int number, int index) {
        FleetGroup group = instance.fleet().get(number);
        Node depot = instance.nodes().get(group.depot());
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance(Integer.toString(number))
                .addCapacityDimension(0, group.capacity())
                .setFixedCost(group.fixedCost())
                .setCostPerDistance(group.unitCost())
                .setCostPerTransportTime(0)
                .build();
        return VehicleImpl.Builder.newInstance(number + "-" + index)
                .setStartLocation(Location.newInstance(group.depot()))
                .setType(type)
                .setEarliestStart(depot.ready())
                .setLatestArrival(depot.due())
                .build();
    }

    private static Solution solution(Instance instance, VehicleRoutingProblemSolution found) {
        VehicleNumbers numbers = new VehicleNumbers(instance);
        List<Solution.Tour> tours = new ArrayList<>();
        for (VehicleRoute route : found.getRoutes()) {
            List<Integer> trip = route.getActivities().stream()
                    .map(activity -> ((JobActivity) activity).getJob().getId())
                    .map(Integer::valueOf)
                    .toList();
            if (!trip.isEmpty()) {
                int group = Integer.parseInt(route.getVehicle().getType().getTypeId());
                tours.add(new Solution.Tour(numbers.next(group), List.of(trip)));
            }
        }
        return new Solution(tours);
    }
}
