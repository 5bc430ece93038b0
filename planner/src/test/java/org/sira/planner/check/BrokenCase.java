package org.sira.planner.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * One change to the right plan, or to the facts that it is held against.
 *
 * @param rule that it breaks
 * @param also rules that cannot but break with it
 */
record BrokenCase(String change, CheckedRule rule, Set<CheckedRule> also, Plan plan, PlanFacts facts) {

    static BrokenCase plan(CheckedRule rule, String change, UnaryOperator<Plan> edit) {
        return new BrokenCase(change, rule, Set.of(), edit.apply(CheckFixture.plan()), CheckFixture.facts());
    }

    static BrokenCase facts(CheckedRule rule, String change, Consumer<FactsDraft> edit) {
        return new BrokenCase(change, rule, Set.of(), CheckFixture.plan(), CheckFixture.facts(edit));
    }

    /** The rules of movement are data of the operation that a plan repeats. */
    static BrokenCase rules(CheckedRule rule, String component, Object value) {
        MovementRules rules = Edits.with(CheckFixture.RULES, component, value);
        return new BrokenCase(
                component + " = " + value,
                rule,
                Set.of(),
                Edits.with(CheckFixture.plan(), "rules", rules),
                CheckFixture.facts(draft -> draft.rules = rules));
    }

    /** Decisions are part of the facts, and a plan repeats them. */
    static BrokenCase decisions(CheckedRule rule, String change, Decisions decisions) {
        return new BrokenCase(
                change,
                rule,
                Set.of(),
                Edits.with(CheckFixture.plan(), "decisions", decisions),
                CheckFixture.facts().withDecisions(decisions));
    }

    BrokenCase also(CheckedRule... rules) {
        return new BrokenCase(change, rule, Set.of(rules), plan, facts);
    }

    @Override
    public String toString() {
        return rule + ": " + change;
    }
}
