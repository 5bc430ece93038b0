package org.sira.api.draft;

import java.util.List;
import org.sira.api.platform.SealedJson;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.Remedy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The changes of a draft as they are kept.
 *
 * @param undone the one to be made again first comes last
 */
record DraftEdits(List<PlanEdit> done, List<PlanEdit> undone) {

    private static final JsonMapper JSON = SealedJson.mapper(PlanEdit.class, Ban.class, Remedy.class);

    DraftEdits {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    static DraftEdits none() {
        return new DraftEdits(List.of(), List.of());
    }

    static DraftEdits of(Draft draft) {
        return new DraftEdits(draft.done(), draft.undone());
    }

    /** As {@link #written} wrote it. */
    static DraftEdits read(String json) {
        return JSON.readValue(json, DraftEdits.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }
}
