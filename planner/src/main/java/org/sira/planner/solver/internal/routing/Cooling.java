package org.sira.planner.solver.internal.routing;

/**
 * How hot it is, in costs of a mean trip, while a share of what may be spent is spent. Most of it goes to the heat in which
 * plans take shape: above, nothing lasts, and below, nothing changes any more.
 */
final class Cooling {

    private static final double[] SHARE = {0, 0.15, 0.85, 1};
    private static final double[] TEMPERATURE = {0.1, 0.045, 0.003, 0.0005};

    private Cooling() {}

    /** @param share from 0 to 1 */
    static double temperature(double share) {
        int leg = 1;
        while (leg < SHARE.length - 1 && share > SHARE[leg]) {
            leg++;
        }
        double shareOfLeg = (share - SHARE[leg - 1]) / (SHARE[leg] - SHARE[leg - 1]);
        return TEMPERATURE[leg - 1] * StrictMath.pow(TEMPERATURE[leg] / TEMPERATURE[leg - 1], shareOfLeg);
    }
}
