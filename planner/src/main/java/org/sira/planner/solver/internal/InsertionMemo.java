package org.sira.planner.solver.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how the two commonest insertions come out: one more load on a trip that goes anyway, and a trip of its own
 * for one load. They are asked for by what they change, so that the trip need not be made to know that it cannot be
 * driven. What {@link PriceMemo} knows to be too dear is not worked out; {@link TripMemo} is asked for all else.
 *
 * <p>A table of fixed size in which a newer answer takes the place of an older one. The trip, or what a vehicle takes
 * over, is compared by identity: both live on in schedules as long as they are not changed. One for each thread.
 */
final class InsertionMemo {

    /** A power of two, not larger than fits the processor's cache. */
    private static final int SIZE = 1 << 14;

    private static final int START_BITS = 16;
    private static final int LOAD_BITS = 16;
    private static final int POLICY_BITS = 2;
    private static final int PLACE_BITS = 14;
    private static final int VEHICLE_BITS = 14;
    private static final int STOP_BITS = 8;

    private final CompiledProblem problem;
    private final TripMemo memo;
    private final PriceMemo prices;
    private final boolean fits;

    /** For each slot of the table what the insertion starts from and, behind it, how it came out. */
    private final @Nullable Object[] entries = new Object[2 * SIZE];

    private final long[] questions = new long[SIZE];

    InsertionMemo(CompiledProblem problem, TripMemo memo, PriceMemo prices) {
        this.problem = problem;
        this.memo = memo;
        this.prices = prices;
        fits = problem.loads.count < 1 << LOAD_BITS
                && problem.places.count() < 1 << PLACE_BITS
                && problem.fleet.count < 1 << VEHICLE_BITS
                && problem.facts.horizon().lengthMin() < 1 << START_BITS
                && RouteTable.POLICIES <= 1 << POLICY_BITS;
    }

    /**
     * A trip with one more load.
     *
     * @param known how it comes out without, after {@code before}
     * @param stop that brings the load too or, if {@code isNew}, before which a stop is put in
     * @param most what the load may add to the price of the trip, unscaled
     * @param missing the price of all that is missing in convoys, unscaled
     * @return null when it cannot be driven, or is remembered to cost more than it may whatever it does for convoys
     */
    @Nullable TripOutcome withLoad(
            int v,
            TripPlan trip,
            TripOutcome known,
            Carry before,
            int load,
            int stop,
            boolean isNew,
            double most,
            double missing) {
        if (!fits || trip.isFixed()) {
            return memo.evaluate(v, plan(trip, load, stop, isNew), before);
        }
        long question = ((long) problem.loads.kind[load] << STOP_BITS | stop) << 1 | (isNew ? 1 : 0);
        int at = index(known.soft() * 31 + known.startMin(), question);
        if (entries[2 * at] == known && questions[at] == question) {
            return (TripOutcome) entries[2 * at + 1];
        }
        begin(v, trip, before);
        prices.mix(problem.loads.kind[load], stop << 1 | (isNew ? 1 : 0));
        if (prices.isTooDear(known.soft(), most, missing)) {
            return null;
        }
        TripOutcome outcome = memo.evaluate(v, plan(trip, load, stop, isNew), before);
        prices.remember(outcome, outcome != null && !Arrays.equals(outcome.passages(), known.passages()));
        return remember(at, known, question, outcome);
    }

    /** A trip for one load without a convoy's programme; null as with {@link #withLoad}. */
    @Nullable TripOutcome ofOneLoad(
            int v, Carry before, int loadPlace, int policy, int notBefore, int load, double most, double missing) {
        if (!fits) {
            return memo.evaluate(v, TripPlan.ofOneLoad(loadPlace, policy, notBefore, null, load), before);
        }
        int start = StrictMath.max(before.endMin(), StrictMath.max(notBefore, problem.fleet.earliestNew[v]));
        long question = problem.fleet.kind(v);
        question = question << PLACE_BITS | loadPlace;
        question = question << POLICY_BITS | policy;
        question = question << LOAD_BITS | problem.loads.kind[load];
        question = question << START_BITS | start;
        int at = index(before.endMin() * 31L + before.drivenMin(), question);
        if (entries[2 * at] == before && questions[at] == question) {
            return (TripOutcome) entries[2 * at + 1];
        }
        prices.begin(v, loadPlace, false, start, before.drivenDay(), before.drivenMin(), before.kmSinceFill());
        prices.mix(policy, problem.loads.kind[load]);
        if (prices.isTooDear(0, most, missing)) {
            return null;
        }
        TripPlan trip = TripPlan.ofOneLoad(loadPlace, policy, notBefore, null, load);
        TripOutcome outcome = memo.evaluate(v, trip, before);
        prices.remember(outcome, outcome != null && outcome.passages().length > 0);
        return remember(at, before, question, outcome);
    }

    /** Any trip that takes no other's place; null as with {@link #withLoad}. */
    @Nullable TripOutcome of(int v, Carry before, TripPlan trip, double most, double missing) {
        if (trip.isFixed()) {
            return memo.evaluate(v, trip, before);
        }
        begin(v, trip, before);
        if (prices.isTooDear(0, most, missing)) {
            return null;
        }
        TripOutcome outcome = memo.evaluate(v, trip, before);
        prices.remember(outcome, outcome != null && outcome.passages().length > 0);
        return outcome;
    }

    private void begin(int v, TripPlan trip, Carry before) {
        int start = problem.earliestStart(v, trip, before);
        prices.begin(v, trip, start, before.drivenDay(), before.drivenMin(), before.kmSinceFill());
    }

    static TripPlan plan(TripPlan trip, int load, int stop, boolean isNew) {
        return isNew ? trip.withStopBefore(stop, load) : trip.withLoadAtStop(stop, load);
    }

    private @Nullable TripOutcome remember(int at, Object origin, long question, @Nullable TripOutcome outcome) {
        entries[2 * at] = origin;
        entries[2 * at + 1] = outcome;
        questions[at] = question;
        return outcome;
    }

    private static int index(long origin, long question) {
        long hash = (origin * 0x9E3779B97F4A7C15L ^ question) * 0xD1B54A32D192ED03L;
        return (int) (hash >>> Long.numberOfLeadingZeros(SIZE - 1));
    }
}
