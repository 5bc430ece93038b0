package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
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
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** Plans that people changed, sound or not: the constraints and the independent checker say the same of each. */
class DraftAgreementTest {

    private static final int STEPS = 20;
    private static final int EDITS = 6;

    @Test
    void scoreAndCheckerAgreeOnTwoHundredOperations() {
        agree(200);
    }

    @Test
    @Tag("long")
    void scoreAndCheckerAgreeOnTwoThousandOperations() {
        agree(2_000);
    }

    private static void agree(int operations) {
        int sound = 0;
        int broken = 0;
        Set<CheckedRule> met = new TreeSet<>();
        Set<HardRule> metByConstraints = EnumSet.noneOf(HardRule.class);
        Set<String> obstacles = new TreeSet<>();
        for (long seed = 0; seed < operations; seed++) {
            PlanFacts facts = facts(seed);
            Plan first = solve(facts, seed);
            Plan plan = seed % 2 == 0
                    ? first
                    : solve(facts.withDecisions(Decisions.none().withApproved(fixed(first), pastSlots(facts))), seed);
            assertThat(new PlanChecker().check(plan, facts.withDecisions(plan.decisions())))
                    .as("seed %d", seed)
                    .isEmpty();
            DraftEvaluator evaluator = new DraftEvaluator(facts, UnservedReasons.withoutChanges());
            RandomEdits edits = new RandomEdits(facts, seed);
            Draft draft = Draft.of(plan);
            EvaluatedDraft evaluated = evaluator.evaluate(draft.state());
            agree(seed, evaluated);
            assertThat(evaluated.undrivable()).as("seed %d", seed).isEmpty();
            assertThat(fixed(evaluated.plan())).as("seed %d", seed).isEqualTo(fixed(plan));
            for (int edit = 0; edit < EDITS; edit++) {
                draft = edits.edit(draft, evaluated.plan());
                evaluated = evaluator.evaluate(draft.state());
                agree(seed, evaluated, evaluator.tryOut(draft.state()));
                for (Violation violation : agree(seed, evaluated)) {
                    met.add(violation.rule());
                }
                metByConstraints.addAll(evaluated.brokenRules().keySet());
                for (UndrivableTrip trip : evaluated.undrivable()) {
                    obstacles.add(trip.obstacle().getClass().getSimpleName());
                }
                if (evaluated.brokenRules().isEmpty()) {
                    sound++;
                } else {
                    broken++;
                }
            }
        }
        String counts = "%d sound, %d broken; %s; %s; %s".formatted(sound, broken, met, metByConstraints, obstacles);
        assertThat(metByConstraints)
                .as(counts)
                .contains(
                        HardRule.PAYLOAD,
                        HardRule.VOLUME,
                        HardRule.COMPARTMENTS,
                        HardRule.COMPANY,
                        HardRule.STOCK,
                        HardRule.LOADING_PLACE,
                        HardRule.NOTICE,
                        HardRule.BANS);
        assertThat(obstacles)
                .as(counts)
                .contains("NoTime", "AboveRiskCap", "RoadsClosed", "StillAway", "AfterClosing", "OutOfFuel");
        assertThat(sound).isGreaterThan(operations);
        assertThat(broken).isGreaterThan(operations);
    }

    /** What is only tried comes to the same. */
    private static void agree(long seed, EvaluatedDraft evaluated, EvaluatedDraft tried) {
        assertThat(tried.plan().score())
                .as("seed %d", seed)
                .isEqualTo(evaluated.plan().score());
        assertThat(tried.plan().figures())
                .as("seed %d", seed)
                .isEqualTo(evaluated.plan().figures());
        assertThat(tried.breaches()).as("seed %d", seed).isEqualTo(evaluated.breaches());
        assertThat(tried.undrivable()).as("seed %d", seed).isEqualTo(evaluated.undrivable());
    }

    /** In every fourth one people must be told of movements in time. */
    private static PlanFacts facts(long seed) {
        PlanFacts facts = SmallOperations.of(seed);
        return seed % 4 == 1 ? withNotice(facts, 24 + new SplittableRandom(seed).nextInt(40)) : facts;
    }

    private static PlanFacts withNotice(PlanFacts facts, int hours) {
        MovementRules rules = facts.operation().rules();
        MovementRules changed = rules.withCapAndLead(rules.mostRouteExposure(), hours);
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

    private static Plan solve(PlanFacts facts, long seed) {
        return new PlanSolver(UnservedReasons.withoutChanges())
                .solve(facts, SolveLimits.ofSteps(STEPS, seed), SolveListener.none());
    }

    private static List<FixedTrip> fixed(Plan plan) {
        return plan.trips().stream()
                .map(FixedTrip::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Each morning of the week before. */
    private static List<GateSlot> pastSlots(PlanFacts facts) {
        List<GateSlot> slots = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            slots.add(new GateSlot(
                    "C", true, facts.horizon().start().minusDays(day).plusHours(7 + day % 3)));
        }
        return slots;
    }

    private static List<Violation> agree(long seed, EvaluatedDraft evaluated) {
        List<Violation> violations = new PlanChecker().check(evaluated.plan(), evaluated.facts());
        assertThat(violations)
                .as("seed %d, broken by the constraints: %s", seed, evaluated.brokenRules())
                .extracting(Violation::rule)
                .doesNotContain(CheckedRule.FIGURES);
        assertThat(violations.isEmpty())
                .as("seed %d: constraints %s, checker %s", seed, evaluated.brokenRules(), violations)
                .isEqualTo(evaluated.brokenRules().isEmpty());
        assertThat(evaluated.breaches().stream().mapToLong(BrokenRule::amount).sum())
                .isEqualTo(-evaluated.plan().score().hard());
        return violations;
    }
}
