package org.sira.api.planning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Violation;
import org.sira.planner.explain.ChangeFinder;
import org.sira.planner.explain.ChangeListener;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** Makes plans and checks them. */
public final class PlanService {

    private final PlanSearch search;
    private final PlanChecker checker = new PlanChecker();
    private final Clock clock;

    public PlanService(PlanSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** Solves until a limit is reached or the listener asks to stop, then checks the result. */
    public PlanOutcome plan(Preparation.Ready prepared, SolveLimits limits, SolveListener listener) {
        return plan(prepared, limits, listener, Optional.empty());
    }

    /** The same, going on from what an interrupted solve of the same data had found. */
    public PlanOutcome plan(
            Preparation.Ready prepared, SolveLimits limits, SolveListener listener, Optional<PlanSketch> start) {
        Plan plan = search.solve(prepared.facts(), limits, listener, start);
        return new PlanOutcome(
                plan, prepared.facts(), prepared.files(), check(plan, prepared.facts()), clock.instant());
    }

    /** The same with the changes that the solve did not look for, as far as they were when the listener asks to stop. */
    public PlanOutcome withAllChanges(PlanOutcome outcome, ChangeListener listener) {
        Plan plan = outcome.plan();
        return outcome.with(plan.withUnserved(ChangeFinder.find(outcome.facts(), plan, plan.unserved(), listener)));
    }

    /** Every hard rule that the plan breaks and every figure that it gets wrong, by the checker alone. */
    public List<Violation> check(Plan plan, PlanFacts facts) {
        return checker.check(plan, facts);
    }
}
