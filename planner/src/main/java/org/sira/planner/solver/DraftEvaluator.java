package org.sira.planner.solver;

import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.internal.DraftRun;

/**
 * Says what drafts come to: when each trip would be where, which rules are broken, and what the score is. Keeps what it
 * has worked out from one draft to the next. Not for several threads at once.
 */
public final class DraftEvaluator {

    private final DraftRun run;

    /**
     * @param facts without decisions: those of the draft count
     * @param reasonFinder says why loads stay behind
     */
    public DraftEvaluator(PlanFacts facts, ReasonFinder reasonFinder) {
        run = new DraftRun(facts, reasonFinder);
    }

    /** Every draft can be evaluated; what is wrong with it is in the answer. */
    public EvaluatedDraft evaluate(DraftState draft) {
        return run.evaluate(draft);
    }

    /**
     * The same, much sooner, for drafts that are only tried and compared: the plan does not list what stays behind, and its
     * figures and score are those of {@link #evaluate}.
     */
    public EvaluatedDraft tryOut(DraftState draft) {
        return run.tryOut(draft);
    }
}
