package org.sira.planner.solver.internal;

/** What one trip adds to the soft level, each part rounded by itself so that their sum is the same to everybody. */
enum SoftPart {
    EXPOSURE_OF_CREW,
    EXPOSURE_OF_FUEL,
    COST,
    LATENESS,
    /** Loads that travel otherwise than approved. */
    CHANGE
}
