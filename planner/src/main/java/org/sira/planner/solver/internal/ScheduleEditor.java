package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sira.planner.plan.PlanScore;

/**
 * Tries a change of one vehicle's schedule: what it would cost and break, and the schedule that it makes.
 *
 * <p>Trips are driven again from the changed one on, until one starts as it did before.
 */
final class ScheduleEditor {

    private final CompiledProblem problem;
    private final TripMemo memo;

    // The change that was tried last.
    private Schedule schedule = Schedule.empty();
    private int first;
    private int unchangedFrom;
    private final List<TripPlan> plans = new ArrayList<>();
    private final List<TripOutcome> outcomes = new ArrayList<>();
    private long softDelta;
    private long sharedDelta;
    private int missingDelta;

    ScheduleEditor(CompiledProblem problem) {
        this.problem = problem;
        memo = new TripMemo(problem);
    }

    /**
     * Replaces some trips by at most one other.
     *
     * @param at the first trip that is replaced, or before which one is put in
     * @param dropped how many are replaced, 0 or more
     * @param inserted what comes instead, if anything
     * @return whether all trips can be driven and all stock suffices; otherwise there is nothing to read or apply
     */
    boolean tryChange(int v, Schedule schedule, int at, int dropped, @Nullable TripPlan inserted, Ledger ledger) {
        return tryChange(v, schedule, at, dropped, inserted, ledger, Double.POSITIVE_INFINITY, 0);
    }

    /**
     * The same, but gives up early on what the first trip shows to cost too much. Trips behind it seldom get cheaper by
     * starting later.
     *
     * @param most what the change may cost, unscaled
     * @param company price of a vehicle missing in a convoy
     */
    boolean tryChange(
            int v,
            Schedule schedule,
            int at,
            int dropped,
            @Nullable TripPlan inserted,
            Ledger ledger,
            double most,
            double company) {
        if (!drive(v, schedule, at, dropped, inserted, ledger, most, company)) {
            return false;
        }
        long sharedBefore = ledger.repeatCost();
        for (int i = at; i < unchangedFrom; i++) {
            ledger.remove(schedule.outcomes()[i]);
            softDelta -= schedule.outcomes()[i].soft();
        }
        int missingBefore = ledger.missing();
        for (TripOutcome outcome : outcomes) {
            ledger.add(outcome);
            softDelta += outcome.soft();
        }
        missingDelta = ledger.missing() - missingBefore;
        sharedDelta = ledger.repeatCost() - sharedBefore;
        boolean suffices = true;
        for (TripOutcome outcome : outcomes) {
            suffices &= ledger.stockSuffices(outcome);
        }
        for (int i = at; problem.refills.any && i < unchangedFrom; i++) {
            suffices &= ledger.stockSuffices(schedule.outcomes()[i]);
        }
        for (TripOutcome outcome : outcomes) {
            ledger.remove(outcome);
        }
        int missingWithout = ledger.missing();
        for (int i = at; i < unchangedFrom; i++) {
            ledger.add(schedule.outcomes()[i]);
        }
        missingDelta += missingWithout - ledger.missing();
        return suffices;
    }

    private boolean drive(
            int v,
            Schedule schedule,
            int at,
            int dropped,
            @Nullable TripPlan inserted,
            Ledger ledger,
            double most,
            double company) {
        this.schedule = schedule;
        first = at;
        plans.clear();
        outcomes.clear();
        softDelta = 0;
        Carry carry = carryBefore(v, schedule, at);
        if (inserted != null) {
            TripOutcome outcome = memo.evaluate(v, inserted, carry);
            if (outcome == null) {
                return false;
            }
            if (most < Double.POSITIVE_INFINITY
                    && costsTooMuch(schedule, at, dropped, outcome, ledger, most, company)) {
                return false;
            }
            plans.add(inserted);
            outcomes.add(outcome);
            carry = outcome.after();
        }
        int next = at + dropped;
        while (next < schedule.count() && !carry.equals(carryBefore(v, schedule, next))) {
            TripOutcome outcome = memo.evaluate(v, schedule.trips()[next], carry);
            if (outcome == null) {
                return false;
            }
            plans.add(schedule.trips()[next]);
            outcomes.add(outcome);
            carry = outcome.after();
            next++;
        }
        unchangedFrom = next;
        return true;
    }

    private static boolean costsTooMuch(
            Schedule schedule, int at, int dropped, TripOutcome outcome, Ledger ledger, double most, double company) {
        long soft = outcome.soft();
        for (int i = at; i < at + dropped; i++) {
            soft -= schedule.outcomes()[i].soft();
        }
        return soft / PlanScore.SCALE + company * missingBy(schedule, at, dropped, outcome, ledger) / Lanes.WHOLE
                >= most;
    }

    private static int missingBy(Schedule schedule, int at, int dropped, TripOutcome outcome, Ledger ledger) {
        boolean sameCompany = dropped == 0
                ? outcome.passages().length == 0
                : dropped == 1 && Arrays.equals(outcome.passages(), schedule.outcomes()[at].passages());
        if (sameCompany) {
            return 0;
        }
        int missingBefore = ledger.missing();
        for (int i = at; i < at + dropped; i++) {
            ledger.remove(schedule.outcomes()[i]);
        }
        ledger.add(outcome);
        int missing = ledger.missing() - missingBefore;
        ledger.remove(outcome);
        for (int i = at; i < at + dropped; i++) {
            ledger.add(schedule.outcomes()[i]);
        }
        return missing;
    }

    private Carry carryBefore(int v, Schedule schedule, int trip) {
        return trip == 0 ? problem.atStart(v) : schedule.outcomes()[trip - 1].after();
    }

    /** What the change adds to the soft level, but for equity, scaled. */
    long softDelta() {
        return softDelta + sharedDelta;
    }

    /** By how much the vehicles missing or too many in convoys change, in parts of {@link Lanes#WHOLE}. */
    int missingDelta() {
        return missingDelta;
    }

    /** The schedule after the change that was tried last. */
    Schedule changed() {
        int kept = schedule.count() - unchangedFrom;
        int count = first + plans.size() + kept;
        TripPlan[] trips = new TripPlan[count];
        TripOutcome[] results = new TripOutcome[count];
        for (int i = 0; i < count; i++) {
            int fromNew = i - first;
            if (fromNew < 0) {
                trips[i] = schedule.trips()[i];
                results[i] = schedule.outcomes()[i];
            } else if (fromNew < plans.size()) {
                trips[i] = plans.get(fromNew);
                results[i] = outcomes.get(fromNew);
            } else {
                trips[i] = schedule.trips()[unchangedFrom + fromNew - plans.size()];
                results[i] = schedule.outcomes()[unchangedFrom + fromNew - plans.size()];
            }
        }
        return new Schedule(trips, results, schedule.soft() + softDelta);
    }

    /**
     * Drives given trips one after the other and stops at the first that cannot be driven.
     *
     * @return the schedule of those that could
     */
    Schedule driveAll(int v, List<TripPlan> trips) {
        return driveAll(v, trips, Schedule.empty());
    }

    /** The same; trips at the start that are those of a known schedule need not be driven again. */
    Schedule driveAll(int v, List<TripPlan> trips, Schedule known) {
        List<TripPlan> driven = new ArrayList<>();
        List<TripOutcome> results = new ArrayList<>();
        Carry carry = problem.atStart(v);
        long soft = 0;
        boolean isKnown = true;
        for (TripPlan trip : trips) {
            int at = driven.size();
            isKnown &= at < known.count() && known.trips()[at] == trip;
            TripOutcome outcome = isKnown ? known.outcomes()[at] : memo.evaluate(v, trip, carry);
            if (outcome == null) {
                break;
            }
            driven.add(trip);
            results.add(outcome);
            soft += outcome.soft();
            carry = outcome.after();
        }
        return new Schedule(driven.toArray(TripPlan[]::new), results.toArray(TripOutcome[]::new), soft);
    }
}
