package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.risk.Corridor;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.SmallOperations;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** A change that is proposed is made: then the need can be served with all that was served before, and no rule is broken. */
class ProposedChangeTest {

    private static final int STEPS = 60;
    private static final int STEPS_AFTER = 300;
    private static final double TRUE_SHARE = 0.95;

    @Test
    void proposedChangesServeTheNeedOnTwentyOperations() {
        serve(20);
    }

    @Test
    @Tag("long")
    void proposedChangesServeTheNeedOnTwoHundredOperations() {
        serve(200);
    }

    @Test
    void changesLookedForAfterwardsServeTheNeedOnTenOperations() {
        serve(
                10,
                UnservedReasons.withoutChanges(),
                (facts, plan) -> ChangeFinder.find(facts, plan, plan.unserved(), ChangeListener.none()));
    }

    private static void serve(int operations) {
        serve(operations, new UnservedReasons(), (facts, plan) -> plan.unserved());
    }

    private static void serve(
            int operations, ReasonFinder reasons, BiFunction<PlanFacts, Plan, List<Unserved>> answers) {
        int proposed = 0;
        int served = 0;
        Map<UnservedReason, Integer> without = new EnumMap<>(UnservedReason.class);
        Map<String, Integer> kinds = new TreeMap<>();
        for (long seed = 0; seed < operations; seed++) {
            PlanFacts facts = SmallOperations.of(seed);
            Plan plan = new PlanSolver(reasons).solve(facts, SolveLimits.ofSteps(STEPS, seed), SolveListener.none());
            for (Unserved unserved : answers.apply(facts, plan)) {
                Optional<ProposedChange> change = unserved.change();
                if (change.isEmpty()) {
                    without.merge(unserved.reason(), 1, Integer::sum);
                    continue;
                }
                proposed++;
                kinds.merge(change.get().remedy().getClass().getSimpleName(), 1, Integer::sum);
                if (isServed(facts, plan, unserved, change.get(), seed)) {
                    served++;
                } else {
                    System.out.printf("seed %d: %s does not serve %s%n", seed, change.get(), unserved.needId());
                }
            }
        }
        System.out.printf(
                "%d operations: %d changes proposed %s, %d serve the need; none found %s%n",
                operations, proposed, kinds, served, without);
        assertThat(proposed).isGreaterThan(operations / 2);
        assertThat(served).isGreaterThanOrEqualTo((int) StrictMath.ceil(TRUE_SHARE * proposed));
    }

    /** Judged by a solve of the changed facts that knows only what was served and this need, and by the checker. */
    private static boolean isServed(PlanFacts facts, Plan plan, Unserved unserved, ProposedChange change, long seed) {
        Set<String> before = delivered(plan);
        Set<String> wanted = new HashSet<>(before);
        wanted.addAll(unserved.loadIds().subList(0, change.servedLoads()));
        PlanFacts changed = facts.after(change.remedy());
        PlanFacts narrow = new PlanFacts(
                changed.operation(),
                changed.horizon(),
                changed.weights(),
                changed.network(),
                changed.risk(),
                changed.corridors(),
                changed.needs(),
                changed.loads().stream()
                        .filter(load -> wanted.contains(load.id()))
                        .toList());
        Plan after = new PlanSolver(UnservedReasons.withoutChanges())
                .solve(
                        narrow,
                        SolveLimits.ofSteps(STEPS_AFTER, seed),
                        SolveListener.none(),
                        Optional.of(start(plan, changed)));
        assertThat(new PlanChecker().check(after, narrow)).isEmpty();
        Set<String> now = delivered(after);
        List<String> gained = unserved.loadIds().stream().filter(now::contains).toList();
        Set<String> lost = narrow.loads().stream()
                .map(Load::id)
                .filter(before::contains)
                .filter(id -> !now.contains(id))
                .collect(Collectors.toSet());
        return gained.size() >= change.servedLoads() && lost.isEmpty();
    }

    /** The plan, but for slots of corridors that the change made others. */
    private static PlanSketch start(Plan plan, PlanFacts changed) {
        Set<String> corridorIds = changed.corridors().stream().map(Corridor::id).collect(Collectors.toSet());
        return new PlanSketch(DraftState.of(plan).trips().stream()
                .map(trip -> new TripSketch(
                        trip.vehicleId(),
                        trip.loadPlaceId(),
                        trip.policy(),
                        trip.notBeforeMin(),
                        trip.slots().stream()
                                .filter(slot -> corridorIds.contains(slot.corridorId()))
                                .toList(),
                        trip.stops(),
                        trip.turnPlaceId()))
                .toList());
    }

    private static Set<String> delivered(Plan plan) {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Unloading.class::isInstance)
                .flatMap(event -> ((TripEvent.Unloading) event).cargo().stream())
                .map(Cargo::loadId)
                .collect(Collectors.toSet());
    }
}
