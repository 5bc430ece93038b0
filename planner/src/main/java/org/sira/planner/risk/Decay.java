package org.sira.planner.risk;

/**
 * What an event of some age adds to a daily rate: w(Δ) = (ln 2 / h) · 2^(−Δ/h) / (1 − 2^(−T/h)). The last factor makes up
 * for the events that a history of T days cannot hold.
 */
public record Decay(double halfLifeDays, int historyDays) {

    public double weight(int ageDays) {
        return StrictMath.log(2) / halfLifeDays * half(ageDays) / (1 - half(historyDays));
    }

    private double half(int days) {
        return StrictMath.pow(2, -days / halfLifeDays);
    }
}
