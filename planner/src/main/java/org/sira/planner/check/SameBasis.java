package org.sira.planner.check;

import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** A plan is held against the facts that it was made from, and no others. */
final class SameBasis implements PlanRule {

    private static final String WHERE = "Plan";

    @Override
    public void check(PlanReading reading, Findings findings) {
        Plan plan = reading.plan();
        PlanFacts facts = reading.facts();
        same("as-of day of the risk", plan.asOf(), facts.risk().asOf(), findings);
        same("horizon", plan.horizon(), facts.horizon(), findings);
        same("rules of movement", plan.rules(), reading.rules(), findings);
        same("weights", plan.weights(), facts.weights(), findings);
        same("overrides of the risk", plan.riskOverrides(), facts.risk().overrides(), findings);
        same("decisions of people", plan.decisions(), facts.decisions(), findings);
    }

    private static void same(String what, Object found, Object expected, Findings findings) {
        if (!found.equals(expected)) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    WHERE,
                    "the plan was made with the %s %s".formatted(what, found),
                    "the %s of the facts, %s".formatted(what, expected));
        }
    }
}
