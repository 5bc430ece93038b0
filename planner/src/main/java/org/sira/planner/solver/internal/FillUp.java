package org.sira.planner.solver.internal;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Puts into a finished plan whatever still fits without breaking a rule, at any cost: the search prices worth, but the
 * score puts any need served above all saving.
 */
final class FillUp {

    /** A price above all others. */
    static final double NO_LIMIT = 1e18;

    private static final long ANY_SEED = 0;

    private final CompiledProblem problem;
    private final Recreate recreate;
    private final SupportMoves support;

    FillUp(CompiledProblem problem) {
        this.problem = problem;
        ScheduleEditor editor = new ScheduleEditor(problem);
        recreate = new Recreate(problem, editor, 0, Integer.MAX_VALUE);
        support = new SupportMoves(problem, editor);
    }

    /** A plan with at least the same loads, the weightiest of the others first. */
    SearchState fill(SearchState plan) {
        SearchState filled = plan.copy();
        for (int load : new InsertionOrder(problem).heaviestFirst()) {
            if (filled.isAbsent(load)) {
                filled = with(filled, load).orElse(filled);
            }
        }
        return filled;
    }

    /**
     * A plan with one load more, which may be the given one, changed. Where the load lacks company alone, vehicles without
     * cargo may give it. Empty when it cannot be put in without breaking a rule.
     */
    Optional<SearchState> with(SearchState plan, int load) {
        if (insert(plan, plan, load, NO_LIMIT)) {
            return Optional.of(plan);
        }
        SearchState escorted = plan.copy();
        if (!insert(escorted, escorted, load, 0)) {
            return Optional.empty();
        }
        support.completeAll(escorted, NO_LIMIT);
        return escorted.ledger().missing() == 0 ? Optional.of(escorted) : Optional.empty();
    }

    /**
     * Puts one load in if that breaks no rule.
     *
     * @param company price of a vehicle missing in a convoy; 0 leaves the rule out
     */
    boolean insert(SearchState state, SearchState joined, int load, double company) {
        double perWorth = NO_LIMIT / 2 / StrictMath.max(problem.loads.worth[load], 1e-9);
        return recreate.insert(state, joined, load, perWorth, company, new SplittableRandom(ANY_SEED));
    }
}
