package org.sira.planner.solver.internal.routing;

/**
 * How hot it is, in costs of a mean trip, while a share of what may be spent is spent. It goes down by a constant factor for
 * each share; where times bind more slowly in the heat in which plans take shape: above nothing lasts, and below next to
 * nothing changes. Without times small gains come until the end.
 */
enum Cooling {
    EVEN(new double[] {0, 1}, new double[] {0.1, 0.0005}),
    SLOW_WHERE_PLANS_TAKE_SHAPE(new double[] {0, 0.15, 0.85, 1}, new double[] {0.1, 0.045, 0.003, 0.0005});

    private final double[] shares;
    private final double[] temperatures;

    Cooling(double[] shares, double[] temperatures) {
        this.shares = shares;
        this.temperatures = temperatures;
    }

    /** @param timed whether any time can bind */
    static Cooling of(boolean timed) {
        return timed ? SLOW_WHERE_PLANS_TAKE_SHAPE : EVEN;
    }

    /** @param share from 0 to 1 */
    double temperature(double share) {
        int leg = 1;
        while (leg < shares.length - 1 && share > shares[leg]) {
            leg++;
        }
        double shareOfLeg = (share - shares[leg - 1]) / (shares[leg] - shares[leg - 1]);
        return temperatures[leg - 1] * StrictMath.pow(temperatures[leg] / temperatures[leg - 1], shareOfLeg);
    }
}
