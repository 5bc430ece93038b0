package org.sira.planner.solver;

import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.internal.Probe;

/** What could be put into plans that were made before. */
public final class FinishedPlan {

    private FinishedPlan() {}

    /**
     * Whatever is asked of the probe is tried, however long it takes. Not for several threads at once.
     *
     * @param facts that the plan was made from, with its decisions
     * @throws IllegalArgumentException when the plan does not keep to the facts
     */
    public static InsertionProbe probe(PlanFacts facts, Plan plan) {
        return Probe.of(facts, plan);
    }
}
