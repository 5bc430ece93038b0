package org.sira.planner.check;

/** The rules that the checker holds a plan to. */
public enum CheckedRule {
    /**
     * The plan was made from these facts, ids lead to facts, events follow each other without gap or overlap, roads
     * join, trips start and end at the base.
     */
    CONTINUITY,
    PAYLOAD,
    VOLUME,
    COMPARTMENTS,
    /** A trip loads once, at its base or a border entry; what it unloads was loaded, each load once, where it is needed. */
    CARGO,
    ROAD_ACCESS,
    /** A road takes the minutes that its speed gives: no less, and no more, for that would hide a wait. */
    DRIVING_TIME,
    DAYLIGHT,
    /** A road with a ferry or a border post is driven while that is open. */
    CROSSING_HOURS,
    CURFEW,
    CLOSURE,
    DRIVING_HOURS,
    /** Loading and unloading take their time, within the opening hours of one day. */
    HANDLING_HOURS,
    /** Waits and nights only where it is safe, and bounded waits at gates. */
    SAFE_HALT,
    SEGMENT_CAP,
    /** No way from one stop to the next has a vehicle expect more incidents than the cap on routes. */
    ROUTE_CAP,
    /** Corridors are driven in slots that are open for the whole crossing, each road when the convoy is on it. */
    GATE_SLOT,
    ANNOUNCED_COLUMN,
    COMPANY,
    STOCK,
    /** The fuel of a vehicle lasts from one filling to the next, and each filling replaces what was burnt. */
    TANK,
    AVAILABILITY,
    TIME_WINDOW,
    /** Nothing leaves before people can be told of it, but what was approved and is unchanged. */
    NOTICE,
    /** Pinned trips are there, exactly as they were pinned. */
    PIN,
    /** What people forbade is not done. */
    BAN,
    /** Figures, score, convoys and unserved list say what the trips say. */
    FIGURES
}
