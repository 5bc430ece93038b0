package org.sira.planner.risk.backtest;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Cells by forecast, the most dangerous first. Cells with the same forecast are a group whose order nobody knows, so they
 * share what is theirs evenly: with the 12-month count most cells are equal.
 */
final class Ranking {

    /** Of each group: how many cells it has, how many of them were hit, and by how many incidents. */
    private final int[] cells;

    private final int[] cellsHit;
    private final int[] events;
    private final int cellCount;

    private Ranking(int[] cells, int[] cellsHit, int[] events, int cellCount) {
        this.cells = cells;
        this.cellsHit = cellsHit;
        this.events = events;
        this.cellCount = cellCount;
    }

    static Ranking of(double[] forecast, int[] counts) {
        Integer[] order = IntStream.range(0, forecast.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -forecast[cell]))
                .toArray(Integer[]::new);
        int[] cells = new int[order.length];
        int[] cellsHit = new int[order.length];
        int[] events = new int[order.length];
        int group = -1;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || forecast[order[i]] != forecast[order[i - 1]]) {
                group++;
            }
            cells[group]++;
            cellsHit[group] += counts[order[i]] > 0 ? 1 : 0;
            events[group] += counts[order[i]];
        }
        return new Ranking(cells, cellsHit, events, order.length);
    }

    /** How many incidents fell into the most dangerous share of cells (0 to 1); of a group that is cut, in proportion. */
    double caught(double share) {
        double left = share * cellCount;
        double caught = 0;
        for (int group = 0; group < cells.length && cells[group] > 0 && left > 0; group++) {
            caught += events[group] * StrictMath.min(1, left / cells[group]);
            left -= cells[group];
        }
        return caught;
    }

    /** Pairs of a cell that was hit and one that was not. */
    double pairs() {
        double hit = IntStream.of(cellsHit).sum();
        return hit * (cellCount - hit);
    }

    /** Those pairs in which the cell that was hit stands first; pairs within a group count half. */
    double pairsInOrder() {
        double quietBelow = cellCount - (double) IntStream.of(cellsHit).sum();
        double inOrder = 0;
        for (int group = 0; group < cells.length && cells[group] > 0; group++) {
            int quiet = cells[group] - cellsHit[group];
            quietBelow -= quiet;
            inOrder += cellsHit[group] * (quietBelow + quiet / 2.0);
        }
        return inOrder;
    }
}
