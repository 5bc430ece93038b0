package org.sira.api.draft;

import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.DraftState;
import org.sira.planner.solver.DraftEvaluator;
import org.sira.planner.solver.EvaluatedDraft;
import org.springframework.stereotype.Component;

/** What drafts come to. Keeps what was worked out for the plans that people change at the moment. */
@Component
class DraftEvaluations {

    private static final int PLANS_KEPT = 3;
    private static final int DRAFTS_KEPT = 12;

    private record Key(long draft, int revision) {}

    private final RecentlyUsed<Long, DraftEvaluator> byPlan = new RecentlyUsed<>(PLANS_KEPT);
    private final RecentlyUsed<Key, EvaluatedDraft> known = new RecentlyUsed<>(DRAFTS_KEPT);

    EvaluatedDraft of(OpenedDraft draft) {
        Key key = new Key(draft.row().id(), draft.row().revision());
        return known.find(key).orElseGet(() -> {
            EvaluatedDraft evaluated = of(draft.base(), draft.state());
            known.keep(key, evaluated);
            return evaluated;
        });
    }

    /** What a draft would come to in another state, for comparison: its plan does not list what stays behind. */
    EvaluatedDraft tried(OpenedDraft draft, DraftState state) {
        DraftEvaluator evaluator = evaluator(draft.base());
        synchronized (evaluator) {
            return evaluator.tryOut(state);
        }
    }

    /** What a plan would come to in another state; reasons name no change that would help, which takes long to find. */
    EvaluatedDraft of(StoredPlan base, DraftState state) {
        DraftEvaluator evaluator = evaluator(base);
        synchronized (evaluator) {
            return evaluator.evaluate(state);
        }
    }

    private DraftEvaluator evaluator(StoredPlan base) {
        long plan = base.row().id();
        return byPlan.find(plan).orElseGet(() -> {
            DraftEvaluator made = new DraftEvaluator(base.undecided(), new UnservedReasons().withoutChanges());
            byPlan.keep(plan, made);
            return made;
        });
    }

    /** The same with all that is told of a plan. */
    EvaluatedDraft whole(OpenedDraft draft) {
        return new DraftEvaluator(draft.base().undecided(), new UnservedReasons()).evaluate(draft.state());
    }
}
