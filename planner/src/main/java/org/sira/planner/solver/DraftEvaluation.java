package org.sira.planner.solver;

import java.util.List;
import org.sira.planner.plan.Plan;

/**
 * What comes of a draft.
 *
 * @param plan of the trips that can be driven, with their real times, under the ids of the draft; it may break rules
 * @param brokenRules hard rules, each where it is broken; empty exactly when the plan's score has a hard level of 0
 * @param undrivable trips that cannot be driven; the plan is as if they were not there
 */
public record DraftEvaluation(Plan plan, List<BrokenRule> brokenRules, List<UndrivableTrip> undrivable) {

    public DraftEvaluation {
        brokenRules = List.copyOf(brokenRules);
        undrivable = List.copyOf(undrivable);
    }

    /** Whether the plan is all that is meant, and breaks nothing. */
    public boolean isSound() {
        return brokenRules.isEmpty() && undrivable.isEmpty();
    }

    /** A trip that cannot be driven, with its id in the draft. */
    public record UndrivableTrip(String tripId, Obstacle obstacle) {}
}
