package org.sira.planner.solver.internal;

import org.jspecify.annotations.Nullable;

/** The best plan found so far, which keeps every hard rule. Shared between threads. */
final class BestPlan {

    private @Nullable SearchState state;
    private double objective = Double.POSITIVE_INFINITY;

    /** Takes a plan over if it is better; the caller must not change it afterwards. */
    synchronized void offer(SearchState candidate, double candidateObjective) {
        if (candidateObjective < objective) {
            state = candidate;
            objective = candidateObjective;
        }
    }

    synchronized double objective() {
        return objective;
    }

    synchronized SearchState get() {
        SearchState found = state;
        if (found == null) {
            throw new IllegalStateException("No plan has been offered yet.");
        }
        return found;
    }
}
