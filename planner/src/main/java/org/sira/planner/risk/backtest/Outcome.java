package org.sira.planner.risk.backtest;

import java.util.Arrays;

/**
 * What happened in a window.
 *
 * @param counts incidents of each cell; those of which only the area is known cannot be said to be in one
 * @param outside incidents where there is neither a place nor a road
 * @param unplaced incidents of which only the area is known
 */
@SuppressWarnings("ArrayRecordComponent") // Summed up and never compared.
record Outcome(int[] counts, int outside, int unplaced) {

    int events() {
        return Arrays.stream(counts).sum();
    }

    int cellsHit() {
        return (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    boolean hit(int cell) {
        return counts[cell] > 0;
    }
}
