package org.sira.planner.risk.backtest;

import java.util.ArrayList;
import java.util.List;

/**
 * By how much the rates of a baseline must be multiplied to forecast as well as they can. Counts of clustered incidents expect
 * too many cells to be hit; held against them as they are, any model would look good. So each baseline gets the factor that
 * served it best (greatest likelihood) over the windows that had ended when the forecast was made, and never one that knows
 * more.
 *
 * <p>With expected events s·x + f in a cell (f the floor), −ln L(s) = Σ over quiet cells of s·x − Σ over hit cells of ln(1 −
 * e^−(s·x + f)), up to a constant. It is convex, and its derivative Σ x − Σ x / (e^(s·x + f) − 1) is cut in half until the
 * zero is found.
 */
final class Scale {

    private static final double LEAST = 0.25;
    private static final double MOST = 4;
    private static final int HALVINGS = 40;

    private final double floor;
    private final List<Double> hit = new ArrayList<>();
    private double quiet;

    /** @param floor expected events in a window, in every cell and besides what is scaled */
    Scale(double floor) {
        this.floor = floor;
    }

    /** @param expected events of each cell in a window, as the baseline saw it beforehand */
    void learn(double[] expected, Outcome outcome) {
        for (int cell = 0; cell < expected.length; cell++) {
            if (outcome.hit(cell)) {
                hit.add(expected[cell]);
            } else {
                quiet += expected[cell];
            }
        }
    }

    /** 1 when nothing was learnt. */
    double factor() {
        if (hit.stream().allMatch(x -> x == 0)) {
            return 1;
        }
        double low = LEAST;
        double high = MOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = StrictMath.sqrt(low * high);
            if (slope(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.sqrt(low * high);
    }

    private double slope(double factor) {
        double slope = quiet;
        for (double x : hit) {
            slope -= x == 0 ? 0 : x / StrictMath.expm1(factor * x + floor);
        }
        return slope;
    }
}
