package org.sira.planner.solver.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.PlanFacts;

/** The compiled problems of the drafts that were judged last: edits seldom change decisions, and undoing goes back to them. */
public final class DraftProblems {

    private static final int MOST_KEPT = 3;

    private final Referee referee = new Referee();
    private final Map<Decisions, CompiledProblem> byDecisions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Decisions, CompiledProblem> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private @Nullable PlanFacts facts;

    /** The problem that a draft is judged by. */
    public CompiledProblem of(Draft draft) {
        if (facts != draft.facts()) {
            byDecisions.clear();
            facts = draft.facts();
        }
        return byDecisions.computeIfAbsent(
                draft.state().decisions(), key -> new CompiledProblem(draft.decidedFacts(), true));
    }

    public Referee referee() {
        return referee;
    }
}
