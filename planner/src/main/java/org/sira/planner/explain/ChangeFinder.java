package org.sira.planner.explain;

import java.util.List;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Unserved;
import org.sira.planner.solver.FinishedPlan;

/** Looks for changes that a solve did not look for, of a plan that is finished: all kinds, however long it takes. */
public final class ChangeFinder {

    private ChangeFinder() {}

    /**
     * What was tried before is not tried again. The same plan gives the same changes; one that was stopped tells in each
     * answer what is left to try.
     *
     * @param facts that the plan was made from, with its decisions
     * @param asked of what the plan does not serve, heaviest worth first
     * @return the same with what was found, in the same order
     * @throws IllegalArgumentException when the plan does not keep to the facts
     */
    public static List<Unserved> find(PlanFacts facts, Plan plan, List<Unserved> asked, ChangeListener listener) {
        if (asked.stream().allMatch(entry -> entry.leftToTry().isEmpty())) {
            return asked;
        }
        return Remedies.all(facts, new Access(facts), new Carriers(facts), FinishedPlan.probe(facts, plan), listener)
                .find(asked);
    }
}
