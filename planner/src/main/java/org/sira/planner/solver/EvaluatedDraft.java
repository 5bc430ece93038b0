package org.sira.planner.solver;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * What a draft comes to.
 *
 * @param facts with the draft's decisions
 * @param plan of all its trips that can be driven, with times, score and figures
 * @param brokenRules how much each hard rule is broken that is
 * @param breaches the same, each with where it is broken
 * @param undrivable trips that are not in the plan
 */
public record EvaluatedDraft(
        PlanFacts facts,
        Plan plan,
        SortedMap<HardRule, Long> brokenRules,
        List<BrokenRule> breaches,
        List<UndrivableTrip> undrivable) {

    public EvaluatedDraft {
        brokenRules = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(brokenRules));
        breaches = List.copyOf(breaches);
        undrivable = List.copyOf(undrivable);
    }

    /** Whether it could be approved as it is. */
    public boolean isSound() {
        return brokenRules.isEmpty() && undrivable.isEmpty();
    }
}
