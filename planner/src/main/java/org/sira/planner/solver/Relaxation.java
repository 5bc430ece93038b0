package org.sira.planner.solver;

/** A rule that is left out to see whether it is what keeps a load from being served. */
public enum Relaxation {
    /** Depots have all that is asked for at any time. */
    STOCK,
    /** Corridors may be crossed alone. */
    COMPANY,
    /** Each vehicle has a twin that stands idle. */
    IDLE_TWINS
}
