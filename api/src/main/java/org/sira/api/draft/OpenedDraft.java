package org.sira.api.draft;

import org.sira.api.planning.StoredPlan;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanFacts;

/**
 * A draft with the plan that it began as.
 *
 * @param facts as its decisions leave them: with the vehicles that it assumes, for one
 */
record OpenedDraft(DraftRow row, StoredPlan base, Draft draft, PlanFacts facts) {

    static OpenedDraft of(DraftRow row, StoredPlan base) {
        DraftEdits edits = row.edits();
        Draft draft = new Draft(DraftState.of(base.plan()), edits.done(), edits.undone());
        return new OpenedDraft(
                row, base, draft, base.undecided().withDecisions(draft.state().decisions()));
    }

    DraftState state() {
        return draft.state();
    }
}
