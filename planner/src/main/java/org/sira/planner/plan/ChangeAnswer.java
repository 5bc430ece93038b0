package org.sira.planner.plan;

/** What a plan tells of the single change that would serve a need which it does not. */
public enum ChangeAnswer {
    /** One was found. */
    FOUND,
    /** All kinds that can help were tried, and none serves it. */
    NONE_SERVES,
    /** Some kinds that can help were tried, and none of these serves it. */
    PARTLY_TRIED,
    /** None was tried. */
    NOT_TRIED,
    /** None was found; the plan is older than any record of what was tried. */
    NOT_RECORDED
}
