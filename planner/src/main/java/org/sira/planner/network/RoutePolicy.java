package org.sira.planner.network;

/** Which of the options between two places a trip uses. */
public enum RoutePolicy {
    FASTEST,
    /** The bend of the curve of time against exposure. */
    KNEE,
    /** The least exposure that takes at most a quarter more time than the fastest. */
    SAFEST_WITHIN_QUARTER,
    SAFEST
}
