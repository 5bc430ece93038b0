package org.sira.api.shell;

/** How far a step of the work is. */
public enum StepState {
    TO_DO,
    DONE,
    /** Somebody should look at it. */
    ATTENTION
}
