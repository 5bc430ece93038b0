package org.sira.api.backtest;

import java.util.function.DoubleUnaryOperator;

/** The square of a chart: a share along each axis, 0 % or little at the lower left. */
final class ChartFrame {

    static final int WIDTH = 420;
    static final int HEIGHT = 404;
    /** Where a legend may begin. */
    static final int BELOW = 352;

    private static final int LEFT = 58;
    private static final int RIGHT = 396;
    private static final int TOP = 14;
    private static final int BOTTOM = 300;

    private final Svg svg;
    private final DoubleUnaryOperator along;
    private final DoubleUnaryOperator upwards;

    /** @param along and {@code upwards} from a value to 0 … 1 of an axis */
    ChartFrame(Svg svg, DoubleUnaryOperator along, DoubleUnaryOperator upwards) {
        this.svg = svg;
        this.along = along;
        this.upwards = upwards;
    }

    double x(double value) {
        return LEFT + (RIGHT - LEFT) * along.applyAsDouble(value);
    }

    double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * upwards.applyAsDouble(value);
    }

    void axes(String alongTitle, String upwardsTitle) {
        svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        svg.line("axis", LEFT, BOTTOM, LEFT, TOP);
        svg.text("title", "middle", (LEFT + RIGHT) / 2.0, BOTTOM + 36, alongTitle);
        svg.upright("title", 14, (TOP + BOTTOM) / 2.0, upwardsTitle);
    }

    void tickAlong(double value, String label) {
        svg.line("grid", x(value), TOP, x(value), BOTTOM);
        svg.text("tick", "middle", x(value), BOTTOM + 17, label);
    }

    void tickUpwards(double value, String label) {
        svg.line("grid", LEFT, y(value), RIGHT, y(value));
        svg.text("tick", "end", LEFT - 6, y(value) + 4, label);
    }
}
