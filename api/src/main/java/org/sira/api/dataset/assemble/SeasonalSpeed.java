package org.sira.api.dataset.assemble;

/** The speed of a laden truck on a road in each season. */
record SeasonalSpeed(double dryKmh, double wetKmh) {

    /** On days that may lie in both seasons: there the slower one, so that nobody plans to be earlier than they can be. */
    double on(SeasonDays days) {
        return switch (days) {
            case DRY -> dryKmh;
            case WET -> wetKmh;
            case BOTH -> StrictMath.min(dryKmh, wetKmh);
        };
    }
}
