package org.sira.planner.risk.backtest;

/**
 * By how much one method was better than another over the same windows, and how much of that may be noise.
 *
 * @param estimate the difference
 * @param margin half the width of its 95 % interval
 */
public record PairedDifference(double estimate, double margin) {

    /** Of the normal distribution, two-sided 95 %. */
    private static final double Z = 1.959964;

    /**
     * The difference of two ratios Σ a / Σ size and Σ b / Σ size. Windows, not cells or incidents, are what varies
     * independently: what happens in one comes in clusters. So the error is that of a ratio over windows (Cochran, Sampling
     * Techniques, 1977, 6.4), taken by Student's t.
     *
     * @param differences a − b of each window, in the unit of {@code sizes}: incidents caught of incidents, loss of cells
     * @param sizes of each window, 0 or more, some above 0
     */
    static PairedDifference of(double[] differences, double[] sizes) {
        int windows = 0;
        double sum = 0;
        double size = 0;
        for (int i = 0; i < sizes.length; i++) {
            windows += sizes[i] > 0 ? 1 : 0;
            sum += differences[i];
            size += sizes[i];
        }
        if (windows == 0) {
            return new PairedDifference(0, Double.MAX_VALUE);
        }
        double estimate = sum / size;
        if (windows == 1) {
            return new PairedDifference(estimate, Double.MAX_VALUE);
        }
        double squares = 0;
        for (int i = 0; i < sizes.length; i++) {
            double rest = differences[i] - estimate * sizes[i];
            squares += rest * rest;
        }
        double error = StrictMath.sqrt(squares * windows / (windows - 1)) / size;
        return new PairedDifference(estimate, quantile(windows - 1) * error);
    }

    /** Student's t, two-sided 95 %, by the expansion of Abramowitz and Stegun 26.7.5: to 1 % from 4 degrees of freedom on. */
    static double quantile(int degrees) {
        double z2 = Z * Z;
        double first = (z2 + 1) / 4;
        double second = ((5 * z2 + 16) * z2 + 3) / 96;
        double third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        return Z
                * (1
                        + first / degrees
                        + second / ((double) degrees * degrees)
                        + third / ((double) degrees * degrees * degrees));
    }

    /** 1 or −1 when the difference is beyond noise, else 0. */
    public int sign() {
        return StrictMath.abs(estimate) > margin ? (int) StrictMath.signum(estimate) : 0;
    }
}
