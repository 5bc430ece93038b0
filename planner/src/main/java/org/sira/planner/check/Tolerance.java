package org.sira.planner.check;

/** How far sums of floating-point numbers in another order may differ. What is not a number never passes. */
final class Tolerance {

    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-9;

    private Tolerance() {}

    static boolean same(double found, double expected) {
        return StrictMath.abs(found - expected) <= slack(expected);
    }

    static boolean atMost(double found, double limit) {
        return found <= limit + slack(limit);
    }

    private static double slack(double value) {
        return RELATIVE * StrictMath.abs(value) + ABSOLUTE;
    }
}
