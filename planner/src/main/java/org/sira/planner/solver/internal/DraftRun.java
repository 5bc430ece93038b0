package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.sira.planner.model.Load;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.EvaluatedDraft;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.UndrivableTrip;
import org.sira.planner.solver.UndrivableTrip.Cause;

/** Drives the trips of a draft and asks the constraints about them. */
public final class DraftRun {

    private final PlanFacts base;
    private final ReasonFinder reasonFinder;
    private final Referee referee = new Referee();
    private @Nullable CompiledProblem compiled;

    public DraftRun(PlanFacts facts, ReasonFinder reasonFinder) {
        base = facts;
        this.reasonFinder = reasonFinder;
    }

    public EvaluatedDraft evaluate(DraftState draft) {
        CompiledProblem problem = compiled(draft.decisions());
        List<UndrivableTrip> undrivable = new ArrayList<>();
        Map<Integer, List<Integer>> numbers = new LinkedHashMap<>();
        SearchState state = drive(problem, draft, undrivable, numbers);
        PlanSolution solution = new PlanSolution(problem, state.schedules());
        HardMediumSoftLongScore score = referee.score(solution);
        List<Load> absent = new ArrayList<>();
        for (int load = 0; load < problem.loads.count; load++) {
            if (state.isAbsent(load)) {
                absent.add(problem.loads.loads.get(load));
            }
        }
        Plan plan = new PlanWriter(problem, state)
                .write(
                        0,
                        0,
                        score,
                        reasonFinder.reasons(problem.facts, new Probe(problem, state), absent),
                        (v, t) -> numbers.getOrDefault(v, List.of()).get(t));
        return new EvaluatedDraft(problem.facts, plan, referee.brokenRules(solution), undrivable);
    }

    private CompiledProblem compiled(Decisions decisions) {
        CompiledProblem known = compiled;
        if (known == null || !known.facts.decisions().equals(decisions)) {
            known = new CompiledProblem(base.withDecisions(decisions));
            compiled = known;
        }
        return known;
    }

    /** @param numbers takes, by vehicle, the numbers that its driven trips have in the draft */
    private static SearchState drive(
            CompiledProblem problem,
            DraftState draft,
            List<UndrivableTrip> undrivable,
            Map<Integer, List<Integer>> numbers) {
        Map<String, Integer> vehicles = new LinkedHashMap<>();
        for (Vehicle vehicle : problem.fleet.vehicles) {
            vehicles.put(vehicle.id(), vehicles.size());
        }
        Sketches sketches = new Sketches(problem);
        Map<Integer, List<TripSketch>> byVehicle = new LinkedHashMap<>();
        for (TripSketch trip : draft.trips()) {
            Integer v = vehicles.get(trip.vehicleId());
            if (v == null) {
                undrivable.add(new UndrivableTrip(trip, Cause.UNKNOWN));
            } else {
                byVehicle.computeIfAbsent(v, key -> new ArrayList<>()).add(trip);
            }
        }
        SearchState state = new SearchState(problem);
        Set<Integer> brought = new HashSet<>();
        byVehicle.forEach((v, trips) -> {
            List<Integer> driven = new ArrayList<>();
            state.replace(v, schedule(problem, sketches, v, trips, brought, undrivable, driven));
            numbers.put(v, driven);
        });
        return state;
    }

    private static Schedule schedule(
            CompiledProblem problem,
            Sketches sketches,
            int v,
            List<TripSketch> trips,
            Set<Integer> brought,
            List<UndrivableTrip> undrivable,
            List<Integer> numbers) {
        TripEvaluator evaluator = new TripEvaluator(problem);
        List<TripPlan> driven = new ArrayList<>();
        List<TripOutcome> outcomes = new ArrayList<>();
        Carry carry = problem.atStart(v);
        long soft = 0;
        for (TripSketch trip : trips) {
            TripPlan plan = sketches.find(trip);
            if (plan == null || bringsAgain(plan, brought)) {
                undrivable.add(new UndrivableTrip(trip, Cause.UNKNOWN));
                continue;
            }
            TripPlan meant = problem.fixed.recognised(v, plan);
            TripOutcome outcome = evaluator.evaluate(v, meant, carry);
            if (outcome == null) {
                undrivable.add(new UndrivableTrip(trip, cause(problem, evaluator, v, meant, carry)));
                continue;
            }
            for (int[] stop : meant.stops()) {
                for (int load : stop) {
                    brought.add(load);
                }
            }
            driven.add(meant);
            numbers.add(trips.indexOf(trip) + 1);
            outcomes.add(outcome);
            soft += outcome.soft();
            carry = outcome.after();
        }
        return new Schedule(driven.toArray(TripPlan[]::new), outcomes.toArray(TripOutcome[]::new), soft);
    }

    private static boolean bringsAgain(TripPlan trip, Set<Integer> brought) {
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                if (brought.contains(load)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Cause cause(CompiledProblem problem, TripEvaluator evaluator, int v, TripPlan trip, Carry before) {
        if (!routesLead(problem, v, trip)) {
            return Cause.NO_ROUTE;
        }
        if (evaluator.drive(v, trip, before)) {
            int start = evaluator.startMin(trip, evaluator.loadingNode(v, trip));
            return problem.keepsTimes(trip, start, evaluator.simulator().endMin())
                    ? Cause.FUEL_RANGE
                    : Cause.OTHER_TIMES;
        }
        return evaluator.driveAtAnyTime(v, trip, before) ? Cause.WINDOW_CLOSES : Cause.HOURS;
    }

    /** Whether there is a way for each leg on some day. */
    private static boolean routesLead(CompiledProblem problem, int v, TripPlan trip) {
        int profile = problem.fleet.profile[v];
        int here = problem.fleet.base[v];
        List<Integer> places = new ArrayList<>(List.of(trip.loadPlace()));
        for (int[] stop : trip.stops()) {
            places.add(problem.loads.place[stop[0]]);
        }
        if (trip.isSupport()) {
            places.add(trip.turnPlace());
        }
        places.add(problem.fleet.base[v]);
        for (int next : places) {
            if (next != here && !problem.routes.leads(profile, here, next)) {
                return false;
            }
            here = next;
        }
        return true;
    }
}
