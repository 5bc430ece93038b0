package org.sira.api.planning;

import java.util.Optional;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** What finds a plan; see {@link org.sira.planner.solver.PlanSolver#solve}. */
@FunctionalInterface
public interface PlanSearch {

    Plan solve(PlanFacts facts, SolveLimits limits, SolveListener listener, Optional<PlanSketch> start);
}
