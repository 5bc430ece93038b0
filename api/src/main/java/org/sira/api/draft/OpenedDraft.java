package org.sira.api.draft;

import org.sira.api.planning.StoredPlan;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanFacts;

/**
 * A draft with the plan that it began as.
 *
 * @param base with the facts that it was made from
 */
record OpenedDraft(DraftRow row, StoredPlan base, Draft draft) {

    static OpenedDraft of(DraftRow row, StoredPlan base) {
        DraftEdits edits = row.edits();
        return new OpenedDraft(row, base, new Draft(DraftState.of(base.plan()), edits.done(), edits.undone()));
    }

    PlanFacts facts() {
        return base.facts();
    }

    DraftState state() {
        return draft.state();
    }
}
