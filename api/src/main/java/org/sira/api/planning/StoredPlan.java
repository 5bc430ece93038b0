package org.sira.api.planning;

import org.sira.api.dataset.DatasetVersion;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * A plan out of the database.
 *
 * @param undecided the facts of the plan's dataset version, before any decision of people
 * @param outcome with the facts as the plan's decisions leave them
 */
public record StoredPlan(PlanRow row, DatasetVersion version, PlanFacts undecided, PlanOutcome outcome) {

    public Plan plan() {
        return outcome.plan();
    }

    public PlanFacts facts() {
        return outcome.facts();
    }
}
