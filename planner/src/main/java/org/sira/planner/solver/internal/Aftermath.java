package org.sira.planner.solver.internal;

import org.sira.planner.plan.PlanScore;

/**
 * What a changed trip does to those behind it, told from their prices alone: whether one of them cannot be driven any more,
 * or all together cost too much.
 */
final class Aftermath {

    private final CompiledProblem problem;
    private final TripMemo memo;
    private final PriceMemo prices;

    Aftermath(CompiledProblem problem, TripMemo memo, PriceMemo prices) {
        this.problem = problem;
        this.memo = memo;
        this.prices = prices;
    }

    /**
     * @param next the first trip of the schedule behind the changed one
     * @param changed how that comes out now
     * @param paid price of what it stands in the place of, scaled
     * @param sameCompany whether it changes no convoy
     * @param most what the change may cost, unscaled
     */
    boolean forbids(
            int v, Schedule schedule, int next, TripOutcome changed, long paid, boolean sameCompany, double most) {
        int endMin = changed.after().endMin();
        int drivenDay = changed.after().drivenDay();
        int drivenMin = changed.after().drivenMin();
        double km = changed.after().kmSinceFill();
        long soft = changed.soft() - paid;
        boolean alone = sameCompany;
        for (int t = next; t < schedule.count(); t++) {
            Carry old = t == 0 ? problem.atStart(v) : schedule.outcomes()[t - 1].after();
            if (old.endMin() == endMin
                    && old.drivenDay() == drivenDay
                    && old.drivenMin() == drivenMin
                    && Double.compare(old.kmSinceFill(), km) == 0) {
                break;
            }
            TripPlan trip = schedule.trips()[t];
            if (trip.isFixed()) {
                return false;
            }
            int start = StrictMath.max(endMin, StrictMath.max(trip.notBefore(), problem.fleet.earliestNew[v]));
            prices.begin(v, trip, start, drivenDay, drivenMin, km);
            if (!prices.isKnown()) {
                TripOutcome outcome = memo.evaluate(v, trip, new Carry(endMin, drivenDay, drivenMin, km));
                prices.remember(outcome, outcome != null && outcome.passages().length > 0);
            }
            if (prices.isUndrivable()) {
                return true;
            }
            soft += prices.soft() - schedule.outcomes()[t].soft();
            alone &= !prices.changesCompany() && schedule.outcomes()[t].passages().length == 0;
            endMin = prices.endMin();
            drivenDay = prices.drivenDay();
            drivenMin = prices.drivenMin();
            km = prices.kmSinceFill();
        }
        return alone && soft / PlanScore.SCALE >= most;
    }
}
