package org.sira.api.shell;

/** The steps of the work, in their order. */
public enum StepName {
    DATA,
    SITUATION,
    PLAN,
    REVIEW,
    EXPORT
}
