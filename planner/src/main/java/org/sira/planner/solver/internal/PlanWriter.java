package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.Unserved;

/** Writes the schedules of a search out as a plan. */
final class PlanWriter {

    private final CompiledProblem problem;
    private final SearchState state;

    PlanWriter(CompiledProblem problem, SearchState state) {
        this.problem = problem;
        this.state = state;
    }

    /** Numbers the trips of each vehicle from 1. */
    Plan write(long seed, long steps, HardMediumSoftLongScore score, List<Unserved> unserved) {
        return write(seed, steps, score, unserved, (v, t) -> t + 1);
    }

    /** @param number of a trip, from its vehicle and its place in the vehicle's schedule */
    Plan write(
            long seed, long steps, HardMediumSoftLongScore score, List<Unserved> unserved, IntBinaryOperator number) {
        TripWriter writer = new TripWriter(problem);
        FigureSum sum = new FigureSum(problem);
        List<Trip> trips = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            Carry before = problem.atStart(v);
            for (int t = 0; t < schedule.count(); t++) {
                trips.add(writer.write(v, number.applyAsInt(v, t), schedule.trips()[t], before));
                sum.add(v, schedule.trips()[t], schedule.outcomes()[t], writer.evaluator());
                before = schedule.outcomes()[t].after();
            }
            sum.endOfVehicle(schedule);
        }
        sum.addShared(state);
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
