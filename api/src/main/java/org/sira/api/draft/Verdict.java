package org.sira.api.draft;

import java.util.Comparator;
import org.sira.planner.plan.Figures;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * What a change would do to a draft.
 *
 * @param undrivable trips that cannot be driven then, and {@code broken} places at which a rule is broken
 * @param served difference in the served share, from -1 to 1
 * @param exposure difference in expected incidents, and likewise for the others
 */
record Verdict(int undrivable, int broken, double served, double exposure, double cost, double distanceKm) {

    /** The better one is the greater: fewer things to mend, as people see them, then the score. */
    static final Comparator<EvaluatedDraft> ORDER = Comparator.comparing((EvaluatedDraft draft) ->
                    -draft.undrivable().size() - draft.breaches().size())
            .thenComparing(draft -> draft.plan().score());

    static Verdict of(EvaluatedDraft before, EvaluatedDraft after) {
        Figures was = before.plan().figures();
        Figures is = after.plan().figures();
        return new Verdict(
                after.undrivable().size(),
                after.breaches().size(),
                is.servedShare() - was.servedShare(),
                is.exposure() - was.exposure(),
                is.cost() - was.cost(),
                is.distanceKm() - was.distanceKm());
    }
}
