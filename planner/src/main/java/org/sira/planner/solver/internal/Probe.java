package org.sira.planner.solver.internal;

import java.util.Set;
import java.util.SplittableRandom;
import org.sira.planner.model.Load;
import org.sira.planner.solver.InsertionProbe;
import org.sira.planner.solver.Relaxation;

/** Tries all insertions of one load into a finished plan. */
final class Probe implements InsertionProbe {

    private static final double NO_LIMIT = 1e18;
    private static final long ANY_SEED = 0;

    private final CompiledProblem problem;
    private final SearchState plan;
    private final Recreate recreate;

    Probe(CompiledProblem problem, SearchState plan) {
        this.problem = problem;
        this.plan = plan;
        recreate = new Recreate(problem, new ScheduleEditor(problem), 0, Integer.MAX_VALUE);
    }

    @Override
    public boolean fits(Load load, Set<Relaxation> relaxed) {
        int number = problem.loads.loads.indexOf(load);
        Ledger ledger = plan.ledger().copy();
        if (relaxed.contains(Relaxation.STOCK)) {
            ledger.leaveOutStock();
        }
        SearchState tried = relaxed.contains(Relaxation.IDLE_TWINS) ? plan.idleTwin(ledger) : plan.copy(ledger);
        double company = relaxed.contains(Relaxation.COMPANY) ? 0 : NO_LIMIT;
        double perWorth = NO_LIMIT / 2 / StrictMath.max(problem.loads.worth[number], 1e-9);
        return recreate.insert(tried, plan, number, perWorth, company, new SplittableRandom(ANY_SEED));
    }
}
