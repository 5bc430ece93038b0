package org.sira.planner.model;

/** How urgent a need is, as the planner states it. What each is worth is part of {@link Weights}. */
public enum Priority {
    CRITICAL,
    HIGH,
    NORMAL
}
