package org.sira.api.export;

/** Sums of kilograms and litres. */
final class Levels {

    private Levels() {}

    /** To the milligram or microlitre, so that the dust of binary fractions does not turn an empty stock negative. */
    static double rounded(double quantity) {
        return StrictMath.rint(quantity * 1e6) / 1e6 + 0.0;
    }
}
