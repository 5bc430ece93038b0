package org.sira.planner.risk;

import java.util.Arrays;
import org.sira.planner.model.GeoPoint;

/**
 * The cells that the straight line between two places crosses, and the share of its length in each.
 *
 * <p>A road's rate is the length-weighted mean of its stretches, a stretch's the length-weighted mean of its cells. That
 * comes to the length-weighted mean over the cells of the whole line, however it is cut, so stretches are not formed.
 */
final class RoadCells {

    private final int[] columns;
    private final int[] rows;
    private final double[] shares;
    private final CellBox box;

    private RoadCells(int[] columns, int[] rows, double[] shares) {
        this.columns = columns;
        this.rows = rows;
        this.shares = shares;
        box = new CellBox(
                Arrays.stream(columns).min().orElseThrow(),
                Arrays.stream(columns).max().orElseThrow(),
                Arrays.stream(rows).min().orElseThrow(),
                Arrays.stream(rows).max().orElseThrow());
    }

    static RoadCells between(GeoPoint from, GeoPoint to, CellGrid grid) {
        double x = grid.x(from);
        double y = grid.y(from);
        double dx = grid.x(to) - x;
        double dy = grid.y(to) - y;
        double[] cuts = cuts(x, dx, y, dy);
        int[] columns = new int[cuts.length - 1];
        int[] rows = new int[columns.length];
        double[] shares = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            double middle = (cuts[i] + cuts[i + 1]) / 2;
            columns[i] = (int) StrictMath.floor(x + middle * dx);
            rows[i] = (int) StrictMath.floor(y + middle * dy);
            shares[i] = cuts[i + 1] - cuts[i];
        }
        return new RoadCells(columns, rows, shares);
    }

    /** Where the line, from 0 to 1, begins, crosses a border of cells, and ends. */
    private static double[] cuts(double x, double dx, double y, double dy) {
        double[] inner = new double[bordersBetween(x, x + dx) + bordersBetween(y, y + dy)];
        int count = addCuts(x, dx, inner, 0);
        addCuts(y, dy, inner, count);
        Arrays.sort(inner);
        double[] cuts = new double[inner.length + 2];
        System.arraycopy(inner, 0, cuts, 1, inner.length);
        cuts[cuts.length - 1] = 1;
        return cuts;
    }

    private static int addCuts(double start, double delta, double[] cuts, int first) {
        int count = bordersBetween(start, start + delta);
        double lowest = StrictMath.floor(StrictMath.min(start, start + delta)) + 1;
        for (int i = 0; i < count; i++) {
            cuts[first + i] = StrictMath.min(1, StrictMath.max(0, (lowest + i - start) / delta));
        }
        return first + count;
    }

    private static int bordersBetween(double a, double b) {
        return (int) StrictMath.abs(StrictMath.floor(b) - StrictMath.floor(a));
    }

    int size() {
        return shares.length;
    }

    int column(int i) {
        return columns[i];
    }

    int row(int i) {
        return rows[i];
    }

    double share(int i) {
        return shares[i];
    }

    /** Around all cells. */
    CellBox box() {
        return box;
    }

    /** The mean of a value over the line. */
    double mean(double[] valueOfCell, CellGrid grid) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * valueOfCell[grid.index(columns[i], rows[i])];
        }
        return sum;
    }
}
