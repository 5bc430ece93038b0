package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.List;
import org.sira.planner.plan.PlanFacts;

/** Trips of a small problem by the names of its facts. */
final class Trips {

    final CompiledProblem problem;
    private final ScheduleEditor editor;

    Trips(PlanFacts facts) {
        this(new CompiledProblem(facts));
    }

    Trips(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
    }

    int load(String id) {
        for (int load = 0; load < problem.loads.count; load++) {
            if (problem.loads.loads.get(load).id().equals(id)) {
                return load;
            }
        }
        throw new IllegalArgumentException("There is no load " + id + ".");
    }

    /** A trip with one stop for each load. */
    TripPlan trip(String loadPlaceId, String... loadIds) {
        int[][] stops = Arrays.stream(loadIds).map(id -> new int[] {load(id)}).toArray(int[][]::new);
        return new TripPlan(problem.places.indexOf(loadPlaceId), 0, 0, null, stops, TripPlan.NOWHERE, TripPlan.FREE);
    }

    /** A vehicle with the trips that it drives one after the other. */
    VehiclePlan driven(int vehicle, TripPlan... trips) {
        Schedule schedule = editor.driveAll(vehicle, List.of(trips));
        if (schedule.count() < trips.length) {
            throw new IllegalArgumentException("Trip %d cannot be driven.".formatted(schedule.count() + 1));
        }
        return new VehiclePlan(problem, vehicle, schedule);
    }

    /** A vehicle with one trip whose outcome is written by hand. */
    VehiclePlan with(int vehicle, TripPlan trip, TripOutcome outcome) {
        return new VehiclePlan(
                problem, vehicle, new Schedule(new TripPlan[] {trip}, new TripOutcome[] {outcome}, outcome.soft()));
    }

    /** On the road from one minute to another, and nothing else. */
    static TripOutcome outcome(int startMin, int endMin) {
        return outcome(startMin, endMin, 0, new int[0], new int[0], new double[0], 0);
    }

    static TripOutcome crossing(int... passages) {
        return outcome(500, 900, 0, passages, new int[0], new double[0], 0);
    }

    static TripOutcome drawing(int point, double quantity) {
        return outcome(500, 900, 0, new int[0], new int[] {point}, new double[] {quantity}, 0);
    }

    static TripOutcome outcome(
            int startMin, int endMin, long soft, int[] passages, int[] points, double[] quantities, double longestKm) {
        return new TripOutcome(
                startMin,
                new Carry(endMin, 0, 0, 0),
                soft,
                passages,
                points,
                new int[points.length],
                quantities,
                0,
                0,
                longestKm);
    }
}
