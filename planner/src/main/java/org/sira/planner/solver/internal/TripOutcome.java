package org.sira.planner.solver.internal;

/**
 * How a trip comes out when it is driven. Immutable.
 *
 * @param startMin first event; {@code after.endMin} the return
 * @param soft exposure, cost and lateness, scaled and positive
 * @param passages keys of the company ledger: one for each section of a corridor
 * @param drawPoint stock points that are drawn from, with {@code drawPeriod} and {@code drawQuantity}; what refills a depot
 *     is a negative draw
 * @param longestKmWithoutFill the most that its tank has to last for, earlier trips included
 * @param driveMin at the wheel; {@code handlingMin} loading and unloading
 */
record TripOutcome(
        int startMin,
        Carry after,
        long soft,
        int[] passages,
        int[] drawPoint,
        int[] drawPeriod,
        double[] drawQuantity,
        int driveMin,
        int handlingMin,
        double longestKmWithoutFill) {}
