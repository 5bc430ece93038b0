package org.sira.api.draft;

import org.sira.api.planning.Plans;
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

    private final Plans plans;

    DraftEvaluations(Plans plans) {
        this.plans = plans;
    }

    EvaluatedDraft of(OpenedDraft draft) {
        Key key = new Key(draft.row().id(), draft.row().revision());
        return known.find(key).orElseGet(() -> {
            EvaluatedDraft evaluated = of(draft, draft.state());
            known.keep(key, evaluated);
            return evaluated;
        });
    }

    /** What a draft would come to in another state; reasons name no change that would help, which takes long to find. */
    EvaluatedDraft of(OpenedDraft draft, DraftState state) {
        return of(draft.base(), state);
    }

    /** The same of the plan that it begins as. */
    EvaluatedDraft of(StoredPlan base, DraftState state) {
        long plan = base.row().id();
        DraftEvaluator evaluator = byPlan.find(plan).orElseGet(() -> {
            DraftEvaluator made = new DraftEvaluator(plans.undecidedFacts(base), new UnservedReasons().withoutChanges());
            byPlan.keep(plan, made);
            return made;
        });
        synchronized (evaluator) {
            return evaluator.evaluate(state);
        }
    }

    /** The same with all that is told of a plan. */
    EvaluatedDraft whole(OpenedDraft draft) {
        return new DraftEvaluator(plans.undecidedFacts(draft.base()), new UnservedReasons()).evaluate(draft.state());
    }
}
