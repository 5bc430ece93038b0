package org.sira.planner.plan;

/** Why a vehicle stands still on its way. */
public enum HaltReason {
    NIGHT,
    /** Waits for its slot at a gate or at a stop inside a corridor. */
    GATE,
    /** Waits for opening hours, or for a road or a curfew to open, at a safe place by day. */
    OPENING
}
