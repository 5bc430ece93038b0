package org.sira.planner.solver;

import org.sira.planner.plan.Draft;
import org.sira.planner.solver.internal.DraftProblems;
import org.sira.planner.solver.internal.DraftRun;

/**
 * Says what comes of drafts. It keeps what it has worked out of the facts, so that the next edit is judged quickly: use
 * one for as long as a draft is worked on. May be shared between threads, which then wait for each other.
 */
public final class DraftEvaluator {

    private final DraftProblems problems = new DraftProblems();

    /** Drives a draft and lets the constraints judge it. */
    public synchronized DraftEvaluation evaluate(Draft draft) {
        return new DraftRun(problems.of(draft), problems.referee(), draft).run();
    }
}
