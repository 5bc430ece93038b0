package org.sira.planner.solver.internal;

import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.solver.InsertionProbe;
import org.sira.planner.solver.Relaxation;

/** Tries all insertions of one load into a finished plan. */
final class Probe implements InsertionProbe {

    private final CompiledProblem problem;
    private final SearchState plan;
    private final FillUp fillUp;

    Probe(CompiledProblem problem, SearchState plan) {
        this.problem = problem;
        this.plan = plan;
        fillUp = new FillUp(problem);
    }

    @Override
    public boolean fits(Load load, Set<Relaxation> relaxed) {
        Ledger ledger = plan.ledger().copy();
        if (relaxed.contains(Relaxation.STOCK)) {
            ledger.leaveOutStock();
        }
        SearchState tried = relaxed.contains(Relaxation.IDLE_TWINS) ? plan.idleTwin(ledger) : plan.copy(ledger);
        double company = relaxed.contains(Relaxation.COMPANY) ? 0 : FillUp.NO_LIMIT;
        return fillUp.insert(tried, plan, problem.loads.loads.indexOf(load), company);
    }
}
