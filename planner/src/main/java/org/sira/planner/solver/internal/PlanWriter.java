package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.Unserved;

/** Writes schedules out as a plan. */
final class PlanWriter {

    private final CompiledProblem problem;
    private final Schedule[] schedules;
    private final boolean[] absent;
    private final TripNames names;

    /** Names the trips of a plan. */
    @FunctionalInterface
    interface TripNames {
        /** @param trip of the vehicle, counted from 0 */
        String id(int vehicle, int trip);
    }

    PlanWriter(CompiledProblem problem, Schedule[] schedules) {
        this(
                problem,
                schedules,
                (v, trip) -> "T-%s-%d".formatted(problem.fleet.vehicle(v).id(), trip + 1));
    }

    PlanWriter(CompiledProblem problem, Schedule[] schedules, TripNames names) {
        this.problem = problem;
        this.schedules = schedules;
        this.names = names;
        absent = absent(problem, schedules);
    }

    private static boolean[] absent(CompiledProblem problem, Schedule[] schedules) {
        boolean[] absent = new boolean[problem.loads.count];
        Arrays.fill(absent, true);
        for (Schedule schedule : schedules) {
            for (TripPlan trip : schedule.trips()) {
                for (int[] stop : trip.stops()) {
                    for (int load : stop) {
                        absent[load] = false;
                    }
                }
            }
        }
        return absent;
    }

    /** Whether a load is in no schedule. */
    boolean isAbsent(int load) {
        return absent[load];
    }

    Plan write(long seed, long steps, HardMediumSoftLongScore score, List<Unserved> unserved) {
        TripWriter writer = new TripWriter(problem);
        FigureSum sum = new FigureSum(problem);
        List<Trip> trips = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = schedules[v];
            Carry before = problem.atStart(v);
            for (int t = 0; t < schedule.count(); t++) {
                trips.add(writer.write(v, names.id(v, t), schedule.trips()[t], before));
                sum.add(v, schedule.trips()[t], schedule.outcomes()[t], writer.evaluator());
                before = schedule.outcomes()[t].after();
            }
            sum.endOfVehicle(schedule);
        }
        sum.addShared(schedules, this::isAbsent);
        List<Convoy> convoys = new ConvoyWriter(problem).write(trips);
        Figures figures = sum.figures(convoys.size());
        return new Plan(
                problem.facts.risk().asOf(),
                problem.facts.horizon(),
                problem.movement.rules(),
                problem.weights,
                problem.facts.risk().overrides(),
                problem.facts.decisions(),
                seed,
                steps,
                trips,
                convoys,
                unserved,
                new PlanScore(score.hardScore(), score.mediumScore(), score.softScore()),
                figures);
    }
}
