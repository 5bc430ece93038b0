package org.sira.planner.risk;

/** The normal distribution on a line. */
final class Gauss {

    private static final double TWO_OVER_SQRT_PI = 2 / StrictMath.sqrt(StrictMath.PI);
    /** Beyond it erf differs from 1 by less than the last bit of a double. */
    private static final double ONE_FROM = 6;

    private Gauss() {}

    /**
     * The error function, to an absolute error below 1e-14.
     *
     * <p>Series of Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6: erf x = 2/√π · e^(−x²) · Σ 2ⁿ
     * x^(2n+1) / (1·3···(2n+1)). All its terms are positive, so that nothing cancels.
     */
    static double erf(double x) {
        double size = StrictMath.abs(x);
        if (size >= ONE_FROM) {
            return StrictMath.signum(x);
        }
        double term = size;
        double sum = 0;
        for (int n = 0; term > sum * 1e-17; n++) {
            sum += term;
            term *= 2 * size * size / (2 * n + 3);
        }
        return StrictMath.copySign(TWO_OVER_SQRT_PI * StrictMath.exp(-size * size) * sum, x);
    }

    /** The mass below a point of a normal distribution around 0. */
    static double massBelow(double point, double sigma) {
        return (1 + erf(point / (sigma * StrictMath.sqrt(2)))) / 2;
    }
}
