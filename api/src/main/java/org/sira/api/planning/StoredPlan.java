package org.sira.api.planning;

import org.sira.api.dataset.DatasetVersion;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * A plan out of the database.
 *
 * @param outcome with the facts worked out again from the plan's dataset version
 */
public record StoredPlan(PlanRow row, DatasetVersion version, PlanOutcome outcome) {

    public Plan plan() {
        return outcome.plan();
    }

    public PlanFacts facts() {
        return outcome.facts();
    }
}
