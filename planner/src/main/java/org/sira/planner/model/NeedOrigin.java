package org.sira.planner.model;

/** Where a need comes from. */
public enum NeedOrigin {
    /** Asked for in so many words. */
    STATED,
    /** Worked out from displacement and a rate. */
    DERIVED
}
