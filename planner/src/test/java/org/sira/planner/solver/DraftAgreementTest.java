package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Violation;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** Whatever people do to a plan, the constraints and the independent checker say the same of it. */
class DraftAgreementTest {

    private static final int EDITS = 6;
    private static final int STEPS = 10;

    private final TreeMap<String, Integer> told = new TreeMap<>();
    private int sound;
    private int refused;
    private int evaluated;

    @Test
    void theScoreAndTheCheckerAgreeOnEachDraft() {
        for (long seed = 0; seed < 200; seed++) {
            agreesOn(seed);
        }
        assertThat(told.keySet())
                .as("%d evaluated, %d sound, %d refused: %s", evaluated, sound, refused, told)
                .contains(
                        "Payload",
                        "Volume",
                        "Compartments",
                        "Company",
                        "Stock",
                        "Loading place",
                        "Notification lead time",
                        "Pins",
                        "What people forbade",
                        "NoTime",
                        "AboveRiskCap",
                        "RoadsClosed",
                        "StillAway",
                        "AfterClosing");
        assertThat(sound).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    @Tag("long")
    void theyAgreeOnManyMore() {
        for (long seed = 200; seed < 2_200; seed++) {
            agreesOn(seed);
        }
    }

    private void agreesOn(long seed) {
        PlanFacts facts = facts(seed);
        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(facts, SolveLimits.ofSteps(STEPS, seed), SolveListener.none());
        RandomEdits edits = new RandomEdits(seed);
        DraftEvaluator evaluator = new DraftEvaluator();
        Draft draft = Draft.of(plan, facts, decisions(seed, plan));
        DraftEvaluation came = evaluator.evaluate(draft);
        agree(came, draft, "seed %d, no edit".formatted(seed));
        for (int edit = 0; edit < EDITS; edit++) {
            try {
                draft = draft.apply(edits.next(draft, came.plan()));
            } catch (EditRefused nonsense) {
                refused++;
                continue;
            }
            came = evaluator.evaluate(draft);
            agree(came, draft, "seed %d after %s".formatted(seed, draft.done()));
        }
    }

    /** In every third operation the plan has been approved, in every other one notice must be given. */
    private static Decisions decisions(long seed, Plan plan) {
        List<FixedTrip> approved = new ArrayList<>();
        plan.trips().forEach(trip -> FixedTrip.of(trip).ifPresent(approved::add));
        return seed % 3 == 0 ? Decisions.none().withApproved(approved, List.of()) : Decisions.none();
    }

    private static PlanFacts facts(long seed) {
        PlanFacts facts = SmallOperations.of(seed);
        if (seed % 2 == 0) {
            return facts;
        }
        return withNotice(facts, 24 + new SplittableRandom(seed).nextInt(40));
    }

    private static PlanFacts withNotice(PlanFacts facts, int hours) {
        MovementRules rules = facts.operation().rules();
        MovementRules changed = new MovementRules(
                rules.afterSunriseMin(),
                rules.beforeSunsetMin(),
                rules.maxDrivingMinPerDay(),
                rules.contingencyShare(),
                rules.loadingMin(),
                rules.unloadingBaseMin(),
                rules.unloadingMinPerT(),
                rules.handlingFrom(),
                rules.handlingUntil(),
                rules.maxGateWaitMin(),
                rules.convoyFromClass(),
                rules.worstOpenClass(),
                rules.convoyMinVehicles(),
                rules.convoyMaxVehicles(),
                rules.convoyLeaderAbove(),
                rules.firstSlotHour(),
                rules.lastSlotHour(),
                rules.columnBufferMin(),
                rules.columnBufferKm(),
                rules.mostRouteExposure(),
                hours);
        return new PlanFacts(
                facts.operation().withRules(changed),
                facts.horizon(),
                facts.weights(),
                facts.network(),
                facts.risk(),
                facts.corridors(),
                facts.needs(),
                facts.loads());
    }

    private void agree(DraftEvaluation came, Draft draft, String as) {
        List<Violation> found = new PlanChecker().check(came.plan(), draft.decidedFacts());
        Set<CheckedRule> broken = new TreeSet<>();
        found.forEach(violation -> broken.add(violation.rule()));
        assertThat(broken).as("%s: %s", as, found).doesNotContain(CheckedRule.FIGURES);
        assertThat(came.plan().score().hard() < 0)
                .as("%s: %s told, %s found", as, came.brokenRules(), found)
                .isEqualTo(!broken.isEmpty());
        assertThat(came.brokenRules().stream().mapToLong(BrokenRule::amount).sum())
                .as(as)
                .isEqualTo(-came.plan().score().hard());
        came.brokenRules().forEach(rule -> told.merge(rule.rule(), 1, Integer::sum));
        came.undrivable().forEach(trip -> told.merge(trip.obstacle().getClass().getSimpleName(), 1, Integer::sum));
        evaluated++;
        sound += came.isSound() ? 1 : 0;
    }
}
