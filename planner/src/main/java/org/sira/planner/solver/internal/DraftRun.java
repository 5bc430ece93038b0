package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Load;
import org.sira.planner.model.Vehicle;
import org.sira.planner.movement.Gate;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.BrokenRule;
import org.sira.planner.solver.EvaluatedDraft;
import org.sira.planner.solver.HardRule;
import org.sira.planner.solver.Obstacle;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.UndrivableTrip;

/** Drives the trips of a draft and asks the constraints about them. */
public final class DraftRun {

    private static final int MOST_KEPT = 3;

    private final PlanFacts base;
    private final ReasonFinder reasonFinder;
    private final Referee referee = new Referee();
    /** Edits seldom change decisions, and undoing goes back to those of before. */
    private final Map<Decisions, CompiledProblem> compiled = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Decisions, CompiledProblem> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public DraftRun(PlanFacts facts, ReasonFinder reasonFinder) {
        base = facts;
        this.reasonFinder = reasonFinder;
    }

    public EvaluatedDraft evaluate(DraftState draft) {
        return evaluate(draft, reasonFinder);
    }

    /** The same without a word on what stays behind: to find out why takes longer than all else. */
    public EvaluatedDraft tryOut(DraftState draft) {
        return evaluate(draft, (facts, probe, absent) -> List.of());
    }

    private EvaluatedDraft evaluate(DraftState draft, ReasonFinder reasons) {
        CompiledProblem problem = compiled.computeIfAbsent(
                draft.decisions(), decisions -> new CompiledProblem(base.withDecisions(decisions), true));
        List<UndrivableTrip> undrivable = new ArrayList<>();
        Map<Integer, List<Integer>> numbers = new LinkedHashMap<>();
        SearchState state = drive(problem, draft, undrivable, numbers);
        Referee.Judgement judgement = referee.judge(new PlanSolution(problem, state.schedules()));
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
                        judgement.score(),
                        reasons.reasons(problem.facts, new Probe(problem, state), absent),
                        (v, t) -> numbers.getOrDefault(v, List.of()).get(t));
        List<BrokenRule> breaches = breaches(problem, judgement, numbers);
        return new EvaluatedDraft(problem.facts, plan, amounts(breaches), breaches, undrivable);
    }

    private static SortedMap<HardRule, Long> amounts(List<BrokenRule> breaches) {
        SortedMap<HardRule, Long> amounts = new TreeMap<>();
        breaches.forEach(breach -> amounts.merge(breach.rule(), breach.amount(), Long::sum));
        return amounts;
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
        TripDiagnosis diagnosis = new TripDiagnosis(problem);
        Map<Integer, List<TripSketch>> byVehicle = new LinkedHashMap<>();
        for (TripSketch trip : draft.trips()) {
            Integer v = vehicles.get(trip.vehicleId());
            if (v == null) {
                undrivable.add(undrivable(draft.idOf(trip), trip, diagnosis.unreadable(trip)));
            } else {
                byVehicle.computeIfAbsent(v, key -> new ArrayList<>()).add(trip);
            }
        }
        SearchState state = new SearchState(problem);
        Driving driving = new Driving(problem, diagnosis, undrivable);
        byVehicle.forEach((v, trips) -> {
            List<Integer> driven = new ArrayList<>();
            state.replace(v, driving.schedule(v, trips, driven));
            numbers.put(v, driven);
        });
        return state;
    }

    private static UndrivableTrip undrivable(String id, TripSketch trip, Obstacle obstacle) {
        return new UndrivableTrip(id, trip, TripDiagnosis.cause(obstacle), obstacle);
    }

    /** Drives vehicle by vehicle, and remembers which loads are aboard somewhere. */
    private static final class Driving {

        private final CompiledProblem problem;
        private final TripDiagnosis diagnosis;
        private final List<UndrivableTrip> undrivable;
        private final Sketches sketches;
        private final TripEvaluator evaluator;
        private final TripWriter writer;
        private final Set<Integer> brought = new HashSet<>();

        Driving(CompiledProblem problem, TripDiagnosis diagnosis, List<UndrivableTrip> undrivable) {
            this.problem = problem;
            this.diagnosis = diagnosis;
            this.undrivable = undrivable;
            sketches = new Sketches(problem);
            evaluator = new TripEvaluator(problem);
            writer = new TripWriter(problem);
        }

        /** @param numbers takes those of the trips that can be driven */
        Schedule schedule(int v, List<TripSketch> trips, List<Integer> numbers) {
            List<TripPlan> driven = new ArrayList<>();
            List<TripOutcome> outcomes = new ArrayList<>();
            Carry carry = problem.atStart(v);
            long soft = 0;
            int number = 0;
            for (TripSketch trip : trips) {
                number++;
                TripPlan meant = sketches.find(trip);
                String id = DraftState.tripId(trip.vehicleId(), number);
                if (meant == null || bringsAgain(meant)) {
                    undrivable.add(undrivable(id, trip, diagnosis.unreadable(trip)));
                    continue;
                }
                TripOutcome outcome = evaluator.evaluate(v, meant, carry);
                if (outcome == null || idles(meant, outcome)) {
                    Optional<String> before = numbers.isEmpty()
                            ? Optional.empty()
                            : Optional.of(DraftState.tripId(trip.vehicleId(), numbers.get(numbers.size() - 1)));
                    undrivable.add(undrivable(id, trip, diagnosis.of(v, meant, carry, before)));
                    continue;
                }
                for (int[] stop : meant.stops()) {
                    for (int load : stop) {
                        brought.add(load);
                    }
                }
                driven.add(asKnown(v, meant, carry, outcome));
                numbers.add(number);
                outcomes.add(outcome);
                soft += outcome.soft();
                carry = outcome.after();
            }
            return new Schedule(driven.toArray(TripPlan[]::new), outcomes.toArray(TripOutcome[]::new), soft);
        }

        private static boolean idles(TripPlan trip, TripOutcome outcome) {
            return trip.isSupport() && outcome.passages().length == 0;
        }

        private boolean bringsAgain(TripPlan trip) {
            for (int[] stop : trip.stops()) {
                for (int load : stop) {
                    if (brought.contains(load)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /**
         * A trip that comes out as one that was pinned or approved is that trip, whatever was meant; one that comes out
         * otherwise is not.
         */
        private TripPlan asKnown(int v, TripPlan trip, Carry before, TripOutcome outcome) {
            if (problem.fixed.isEmpty()) {
                return trip;
            }
            Optional<TripPlan> known = FixedTrip.of(writer.write(v, 1, trip, before))
                    .flatMap(problem.fixed::find)
                    .map(FixedTrips.Entry::plan)
                    .filter(fixed -> isSame(evaluator.evaluate(v, fixed, before), outcome));
            return known.orElse(trip);
        }

        private static boolean isSame(@Nullable TripOutcome one, TripOutcome other) {
            return one != null
                    && one.startMin() == other.startMin()
                    && one.after().equals(other.after())
                    && one.soft() == other.soft();
        }
    }

    private static List<BrokenRule> breaches(
            CompiledProblem problem, Referee.Judgement judgement, Map<Integer, List<Integer>> numbers) {
        List<BrokenRule> broken = new ArrayList<>();
        for (Referee.Breach breach : judgement.breaches()) {
            broken.add(new BrokenRule(breach.rule(), breach.amount(), where(problem, breach.by(), numbers)));
        }
        broken.sort(Comparator.comparing(BrokenRule::rule)
                .thenComparing(rule -> rule.where().toString()));
        return broken;
    }

    private static BrokenRule.Where where(
            CompiledProblem problem, List<Object> by, Map<Integer, List<Integer>> numbers) {
        Object first = by.get(0);
        if (first instanceof TripFacts trip) {
            String vehicleId = problem.fleet.vehicle(trip.vehicle()).id();
            int number = numbers.getOrDefault(trip.vehicle(), List.of()).get(trip.trip());
            return new BrokenRule.OfTrip(DraftState.tripId(vehicleId, number));
        } else if (first instanceof Pin pin) {
            return new BrokenRule.OfPin(problem.fixed.get(pin.number()).trip());
        } else if (by.stream().anyMatch(RefillRule.class::isInstance)) {
            return new BrokenRule.OfRefills();
        } else if (by.stream().anyMatch(StockRule.class::isInstance)) {
            int point = (Integer) first;
            return new BrokenRule.OfStock(
                    problem.places.id(problem.stock.placeOf(point)),
                    problem.loads
                            .commodities
                            .get(problem.stock.commodityOf(point))
                            .id());
        }
        return convoy(problem, (Integer) first);
    }

    private static BrokenRule.OfConvoy convoy(CompiledProblem problem, int key) {
        Gate gate = problem.movement.gates().get(problem.lanes.gateOf(key));
        List<String> roads = gate.corridor().segmentIds();
        int section = problem.lanes.sectionOf(key);
        return new BrokenRule.OfConvoy(
                new GateSlot(
                        gate.corridor().id(),
                        gate.forward(),
                        problem.facts.horizon().timeAt(problem.lanes.slotOf(key) * 60)),
                roads.get(gate.forward() ? section : roads.size() - 1 - section));
    }
}
