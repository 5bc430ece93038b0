package org.sira.planner.risk;

/** The normal distribution on a line. */
final class Gauss {

    private static final double TWO_OVER_SQRT_PI = 2 / StrictMath.sqrt(StrictMath.PI);
    /** Beyond it erf differs from 1 by less than the last bit of a double. */
    private static final int ONE_FROM = 6;

    private static final int NODES_PER_UNIT = 128;
    /** erf and its first derivative at x = node / {@link #NODES_PER_UNIT}. */
    private static final double[] ERF = new double[ONE_FROM * NODES_PER_UNIT + 1];

    private static final double[] SLOPE = new double[ERF.length];

    static {
        for (int node = 0; node < ERF.length; node++) {
            double x = (double) node / NODES_PER_UNIT;
            ERF[node] = series(x);
            SLOPE[node] = TWO_OVER_SQRT_PI * StrictMath.exp(-x * x);
        }
    }

    private Gauss() {}

    /**
     * The error function, to an absolute error below 1e-14: Taylor's polynomial of the fifth degree around the next of many
     * nodes. Each derivative of erf is the first one times a polynomial. At most 1/256 from a node, the rest is below 1e-15.
     */
    static double erf(double x) {
        double size = StrictMath.abs(x);
        if (!(size < ONE_FROM)) {
            return StrictMath.signum(x);
        }
        int node = (int) (size * NODES_PER_UNIT + 0.5);
        double at = (double) node / NODES_PER_UNIT;
        double d = size - at;
        double square = at * at;
        double second = -at;
        double third = (2 * square - 1) / 3;
        double fourth = at * (3 - 2 * square) / 6;
        double fifth = ((4 * square - 12) * square + 3) / 30;
        double sum = d * (1 + d * (second + d * (third + d * (fourth + d * fifth))));
        return StrictMath.copySign(ERF[node] + SLOPE[node] * sum, x);
    }

    /**
     * Series of Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6: erf x = 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) /
     * (1·3···(2n+1)). All its terms are positive, so that nothing cancels.
     */
    private static double series(double x) {
        double term = x;
        double sum = 0;
        for (int n = 0; term > sum * 1e-17; n++) {
            sum += term;
            term *= 2 * x * x / (2 * n + 3);
        }
        return TWO_OVER_SQRT_PI * StrictMath.exp(-x * x) * sum;
    }

    /** The mass below a point of a normal distribution around 0. */
    static double massBelow(double point, double sigma) {
        return (1 + erf(point / (sigma * StrictMath.sqrt(2)))) / 2;
    }
}
