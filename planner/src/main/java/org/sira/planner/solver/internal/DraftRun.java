package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.movement.Gate;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftTrip;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.solver.BrokenRule;
import org.sira.planner.solver.DraftEvaluation;
import org.sira.planner.solver.DraftEvaluation.UndrivableTrip;
import org.sira.planner.solver.Obstacle;

/**
 * One look at a draft: its trips driven one after the other, and what the constraints say of them. The ledger has no part
 * in it, for a draft may draw what is not there.
 */
public final class DraftRun {

    private final CompiledProblem problem;
    private final Referee referee;
    private final Draft draft;
    private final TripEvaluator evaluator;
    private final TripWriter writer;
    private final TripDiagnosis diagnosis;
    private final Schedule[] schedules;
    /** By vehicle the ids of the trips that are driven, in order. */
    private final List<List<String>> ids = new ArrayList<>();

    private final List<UndrivableTrip> undrivable = new ArrayList<>();

    public DraftRun(CompiledProblem problem, Referee referee, Draft draft) {
        this.problem = problem;
        this.referee = referee;
        this.draft = draft;
        evaluator = new TripEvaluator(problem);
        writer = new TripWriter(problem);
        diagnosis = new TripDiagnosis(problem);
        schedules = new Schedule[problem.fleet.count];
    }

    public DraftEvaluation run() {
        Map<String, List<DraftTrip>> byVehicle = new LinkedHashMap<>();
        draft.state().trips().stream()
                .sorted(Comparator.comparing(DraftTrip::startsAt).thenComparing(DraftTrip::id))
                .forEach(trip -> byVehicle
                        .computeIfAbsent(trip.vehicleId(), id -> new ArrayList<>())
                        .add(trip));
        for (int v = 0; v < problem.fleet.count; v++) {
            List<DraftTrip> trips = byVehicle.remove(problem.fleet.vehicle(v).id());
            schedules[v] = drive(v, trips == null ? List.of() : trips);
        }
        byVehicle.forEach((vehicleId, trips) -> trips.forEach(
                trip -> undrivable.add(new UndrivableTrip(trip.id(), new Obstacle.NotThere("vehicle", vehicleId)))));

        Referee.Judgement judgement = referee.judge(new PlanSolution(problem, schedules));
        PlanWriter plan =
                new PlanWriter(problem, schedules, (v, trip) -> ids.get(v).get(trip));
        Plan written = plan.write(
                draft.start().seed(),
                0,
                judgement.score(),
                new LeftBehind(problem, draft.start().unserved()).list(plan));
        return new DraftEvaluation(written, brokenRules(judgement), undrivable);
    }

    private Schedule drive(int v, List<DraftTrip> trips) {
        List<TripPlan> plans = new ArrayList<>();
        List<TripOutcome> outcomes = new ArrayList<>();
        List<String> driven = new ArrayList<>();
        Carry carry = problem.atStart(v);
        long soft = 0;
        for (DraftTrip trip : trips) {
            TripPlan meant = problem.fixed.read(trip.asMeant()).orElse(null);
            TripOutcome outcome = meant == null ? null : evaluator.evaluate(v, meant, carry);
            if (meant == null || outcome == null || idles(meant, outcome)) {
                Optional<String> before =
                        driven.isEmpty() ? Optional.empty() : Optional.of(driven.get(driven.size() - 1));
                undrivable.add(new UndrivableTrip(
                        trip.id(), meant == null ? diagnosis.unreadable(trip) : diagnosis.of(v, meant, carry, before)));
                continue;
            }
            TripPlan known = asKnown(v, meant, carry, outcome);
            plans.add(known);
            outcomes.add(outcome);
            driven.add(trip.id());
            soft += outcome.soft();
            carry = outcome.after();
        }
        ids.add(driven);
        return new Schedule(plans.toArray(TripPlan[]::new), outcomes.toArray(TripOutcome[]::new), soft);
    }

    private static boolean idles(TripPlan trip, TripOutcome outcome) {
        return trip.isSupport() && outcome.passages().length == 0;
    }

    /**
     * A trip that comes out as one that was pinned or approved is that trip, whatever was meant; one that comes out
     * otherwise is not.
     */
    private TripPlan asKnown(int v, TripPlan trip, Carry before, TripOutcome outcome) {
        if (problem.fixed.isEmpty()) {
            return trip;
        }
        Optional<FixedTrip> cameOut = FixedTrip.of(writer.write(v, "any", trip, before));
        TripPlan known =
                cameOut.flatMap(problem.fixed::find).map(FixedTrips.Entry::plan).orElse(trip);
        boolean same = known != trip && isSame(evaluator.evaluate(v, known, before), outcome);
        return same ? known : trip;
    }

    private static boolean isSame(@Nullable TripOutcome one, TripOutcome other) {
        return one != null
                && one.startMin() == other.startMin()
                && one.after().equals(other.after())
                && one.soft() == other.soft();
    }

    private List<BrokenRule> brokenRules(Referee.Judgement judgement) {
        List<BrokenRule> broken = new ArrayList<>();
        for (Referee.Breach breach : judgement.breaches()) {
            broken.add(new BrokenRule(breach.rule(), breach.amount(), where(breach.by())));
        }
        broken.sort(Comparator.comparing(BrokenRule::rule)
                .thenComparing(rule -> rule.where().toString()));
        return broken;
    }

    private BrokenRule.Where where(List<Object> by) {
        Object first = by.get(0);
        if (first instanceof TripFacts trip) {
            return new BrokenRule.OfTrip(ids.get(trip.vehicle()).get(trip.trip()));
        } else if (first instanceof Pin pin) {
            return new BrokenRule.OfPin(problem.fixed.get(pin.number()).trip());
        } else if (by.stream().anyMatch(StockRule.class::isInstance)) {
            int point = (Integer) first;
            return new BrokenRule.OfStock(
                    problem.places.id(problem.stock.placeOf(point)),
                    problem.loads
                            .commodities
                            .get(problem.stock.commodityOf(point))
                            .id());
        }
        return convoy((Integer) first);
    }

    private BrokenRule.OfConvoy convoy(int key) {
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
