package org.sira.planner.solver;

/** Which moves a search makes. */
public enum SearchMoves {
    /** Ruin and recreate, moves of convoys, and convoys formed anew. */
    ALL,

    /**
     * One load at a time, and slots of convoys: a plain local search in the same model, with the same insertion and the same
     * cooling. It is there to measure what the others are worth.
     */
    SINGLE_LOADS
}
