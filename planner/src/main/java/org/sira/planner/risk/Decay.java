package org.sira.planner.risk;

/**
 * What an event of some age adds to a daily rate: w(Δ) = (ln 2 / h) · 2^(−Δ/h) / (1 − 2^(−T/h)). The last factor makes up
 * for the events that a history of T days cannot hold.
 */
public record Decay(double halfLifeDays, int historyDays) {

    public double weight(int ageDays) {
        return scale() * half(ageDays, halfLifeDays);
    }

    /** What all weights have in common. */
    double scale() {
        return StrictMath.log(2) / halfLifeDays / (1 - half(historyDays, halfLifeDays));
    }

    /** What is left after some days of what was 1. */
    static double half(int days, double halfLifeDays) {
        return StrictMath.pow(2, -days / halfLifeDays);
    }
}
