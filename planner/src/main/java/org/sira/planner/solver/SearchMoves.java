package org.sira.planner.solver;

/** Which moves a search makes. */
public enum SearchMoves {
    /** Ruin and recreate, moves of convoys, and convoys formed anew. */
    ALL,

    /**
     * Ruin and recreate alone: no convoy is moved or formed as one. Insertions still join convoys that go anyway, and what
     * is missing in one is still priced, completed and peeled. It is there to measure what moves of convoys are worth.
     */
    WITHOUT_CONVOY_MOVES,

    /**
     * One load at a time, and slots of convoys: a plain local search in the same model, with the same insertion and the same
     * cooling. It is there to measure what the others are worth.
     */
    SINGLE_LOADS
}
