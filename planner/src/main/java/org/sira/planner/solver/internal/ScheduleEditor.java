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
    private final InsertionMemo insertions;
    private final Aftermath aftermath;

    // The change that was tried last.
    private Schedule schedule = Schedule.empty();
    private int first;
    private int unchangedFrom;
    private final List<TripPlan> plans = new ArrayList<>();
    private final List<TripOutcome> outcomes = new ArrayList<>();
    private long softDelta;
    private long sharedDelta;
    private int missingDelta;
    private long trials;

    ScheduleEditor(CompiledProblem problem) {
        this(problem, PriceMemo.small(problem));
    }

    /** One that remembers much, for millions of changes. */
    static ScheduleEditor forSearch(CompiledProblem problem) {
        return new ScheduleEditor(problem, PriceMemo.forSearch(problem));
    }

    private ScheduleEditor(CompiledProblem problem, PriceMemo prices) {
        this.problem = problem;
        memo = new TripMemo(problem);
        insertions = new InsertionMemo(problem, memo, prices);
        aftermath = new Aftermath(problem, memo, prices);
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
        begin(schedule, at);
        Carry carry = carryBefore(v, schedule, at);
        if (inserted != null) {
            TripOutcome outcome = dropped > 0 || most == Double.POSITIVE_INFINITY
                    ? memo.evaluate(v, inserted, carry)
                    : insertions.of(v, carry, inserted, most, missing(ledger, company));
            if (outcome == null || costsTooMuch(v, schedule, at, dropped, outcome, ledger, most, company)) {
                return false;
            }
            plans.add(inserted);
            outcomes.add(outcome);
        }
        return driveOn(v, at + dropped) && count(ledger);
    }

    /**
     * Puts one more load on a trip.
     *
     * @param at the trip
     * @param stop that brings the load too or, if {@code isNew}, before which a stop is put in
     * @return as {@link #tryChange}
     */
    boolean tryLoad(
            int v,
            Schedule schedule,
            int at,
            int load,
            int stop,
            boolean isNew,
            Ledger ledger,
            double most,
            double company) {
        begin(schedule, at);
        TripPlan trip = schedule.trips()[at];
        Carry carry = carryBefore(v, schedule, at);
        TripOutcome outcome = insertions.withLoad(
                v, trip, schedule.outcomes()[at], carry, load, stop, isNew, most, missing(ledger, company));
        if (outcome == null || costsTooMuch(v, schedule, at, 1, outcome, ledger, most, company)) {
            return false;
        }
        plans.add(InsertionMemo.plan(trip, load, stop, isNew));
        outcomes.add(outcome);
        return driveOn(v, at + 1) && count(ledger);
    }

    /**
     * Puts in a trip for one load that follows no convoy's programme.
     *
     * @param at the trip before which it is put in
     * @return as {@link #tryChange}
     */
    boolean tryTrip(
            int v,
            Schedule schedule,
            int at,
            int loadPlace,
            int policy,
            int notBefore,
            int load,
            Ledger ledger,
            double most,
            double company) {
        begin(schedule, at);
        TripOutcome outcome = insertions.ofOneLoad(
                v, carryBefore(v, schedule, at), loadPlace, policy, notBefore, load, most, missing(ledger, company));
        if (outcome == null || costsTooMuch(v, schedule, at, 0, outcome, ledger, most, company)) {
            return false;
        }
        plans.add(TripPlan.ofOneLoad(loadPlace, policy, notBefore, null, load));
        outcomes.add(outcome);
        return driveOn(v, at) && count(ledger);
    }

    private void begin(Schedule changed, int at) {
        schedule = changed;
        first = at;
        plans.clear();
        outcomes.clear();
        softDelta = 0;
        trials++;
    }

    /** Drives the trips from one on again, until one starts as it did before. */
    private boolean driveOn(int v, int from) {
        int next = from;
        Carry carry = outcomes.isEmpty()
                ? carryBefore(v, schedule, first)
                : outcomes.get(0).after();
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

    /** What the change does to all that vehicles share; false when stock does not suffice. */
    private boolean count(Ledger ledger) {
        for (int i = first; i < unchangedFrom; i++) {
            softDelta -= schedule.outcomes()[i].soft();
        }
        for (TripOutcome outcome : outcomes) {
            softDelta += outcome.soft();
        }
        boolean suffices = ledger.tryReplacing(schedule.outcomes(), first, unchangedFrom, outcomes);
        missingDelta = ledger.triedMissing();
        sharedDelta = ledger.triedRepeatCost();
        return suffices;
    }

    private boolean costsTooMuch(
            int v,
            Schedule schedule,
            int at,
            int dropped,
            TripOutcome outcome,
            Ledger ledger,
            double most,
            double company) {
        if (most == Double.POSITIVE_INFINITY) {
            return false;
        }
        long paid = softOf(schedule, at, dropped);
        boolean sameCompany = hasSameCompany(schedule, at, dropped, outcome);
        int missing = sameCompany ? 0 : ledger.missingBy(schedule.outcomes(), at, at + dropped, outcome);
        return (outcome.soft() - paid) / PlanScore.SCALE + company * missing / Lanes.WHOLE >= most
                || aftermath.forbids(v, schedule, at + dropped, outcome, paid, sameCompany, most);
    }

    private static long softOf(Schedule schedule, int at, int dropped) {
        long soft = 0;
        for (int i = at; i < at + dropped; i++) {
            soft += schedule.outcomes()[i].soft();
        }
        return soft;
    }

    private static double missing(Ledger ledger, double company) {
        return company * ledger.missing() / Lanes.WHOLE;
    }

    private static boolean hasSameCompany(Schedule schedule, int at, int dropped, TripOutcome outcome) {
        return dropped == 0
                ? outcome.passages().length == 0
                : dropped == 1 && Arrays.equals(outcome.passages(), schedule.outcomes()[at].passages());
    }

    private Carry carryBefore(int v, Schedule schedule, int trip) {
        return trip == 0 ? problem.atStart(v) : schedule.outcomes()[trip - 1].after();
    }

    /** How many changes were tried so far: what a move costs, on whatever machine. */
    long trials() {
        return trials;
    }

    /** What the change adds to the soft level, but for equity, scaled. */
    long softDelta() {
        return softDelta + sharedDelta;
    }

    /** By how much the vehicles missing or too many in convoys change, in parts of {@link Lanes#WHOLE}. */
    int missingDelta() {
        return missingDelta;
    }

    /** The trip that was put in by the change that was tried last. */
    TripPlan inserted() {
        return plans.get(0);
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
