package org.sira.planner.solver;

import java.util.List;
import org.sira.planner.model.Load;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Unserved;

/** Says why loads stay behind; the solver asks it once its plan is found. */
@FunctionalInterface
public interface ReasonFinder {

    /** One entry for each need of which loads stay behind and each reason for it, heaviest worth first. */
    List<Unserved> reasons(PlanFacts facts, InsertionProbe probe, List<Load> absent);
}
