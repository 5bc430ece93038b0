package org.sira.planner.check;

/** The rules that the checker holds a plan to. */
public enum CheckedRule {
    /** Ids lead to facts, events follow each other without gap or overlap, roads join, trips start and end at the base. */
    CONTINUITY,
    PAYLOAD,
    VOLUME,
    COMPARTMENTS,
    /** What is unloaded was loaded, each load once, for its own need and place. */
    CARGO,
    ROAD_ACCESS,
    /** A road is not driven faster than its speed allows. */
    DRIVING_TIME,
    DAYLIGHT,
    CURFEW,
    CLOSURE,
    DRIVING_HOURS,
    HANDLING_HOURS,
    /** Waits and nights only where it is safe, and bounded waits at gates. */
    SAFE_HALT,
    SEGMENT_CAP,
    GATE_SLOT,
    ANNOUNCED_COLUMN,
    COMPANY,
    STOCK,
    TANK,
    AVAILABILITY,
    TIME_WINDOW,
    /** Figures, score and unserved list say what the trips say. */
    FIGURES
}
