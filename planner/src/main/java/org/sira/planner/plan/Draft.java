package org.sira.planner.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan with the changes that people made to it, which can be taken back and made again. Immutable.
 *
 * @param start before any change
 * @param done in their order
 * @param undone the one to be made again first comes last
 */
public record Draft(DraftState start, List<PlanEdit> done, List<PlanEdit> undone) {

    public Draft {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public static Draft of(Plan plan) {
        return new Draft(DraftState.of(plan), List.of(), List.of());
    }

    /** The plan with all that is done. */
    public DraftState state() {
        DraftState state = start;
        for (PlanEdit edit : done) {
            state = edit.apply(state);
        }
        return state;
    }

    /**
     * Makes one more change; what was taken back before cannot be made again then.
     *
     * @throws EditRefused when it makes no sense; the draft is as it was
     */
    public Draft apply(PlanEdit edit) {
        edit.apply(state());
        List<PlanEdit> more = new ArrayList<>(done);
        more.add(edit);
        return new Draft(start, more, List.of());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change back; the same draft when there is none. */
    public Draft undo() {
        if (done.isEmpty()) {
            return this;
        }
        List<PlanEdit> more = new ArrayList<>(undone);
        more.add(done.get(done.size() - 1));
        return new Draft(start, done.subList(0, done.size() - 1), more);
    }

    /** Makes again what was taken back last; the same draft when there is none. */
    public Draft redo() {
        if (undone.isEmpty()) {
            return this;
        }
        List<PlanEdit> more = new ArrayList<>(done);
        more.add(undone.get(undone.size() - 1));
        return new Draft(start, more, undone.subList(0, undone.size() - 1));
    }
}
