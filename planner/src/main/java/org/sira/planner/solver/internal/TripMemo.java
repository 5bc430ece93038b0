package org.sira.planner.solver.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how trips came out. The search asks for the same trip at the same time again and again: for loads of one
 * need, for vehicles that are alike, and in step after step.
 *
 * <p>A table of fixed size in which a newer answer takes the place of an older one. An answer is given only for a
 * question that is equal in all that the evaluator looks at, so that it changes no plan. One for each thread.
 */
final class TripMemo {

    /** A power of two. A larger table finds more, but no longer lies in the processor's cache, which costs more. */
    private static final int SIZE = 1 << 13;

    private final CompiledProblem problem;
    private final TripEvaluator evaluator;
    private final @Nullable Entry[] entries = new Entry[SIZE];

    private record Entry(
            int vehicleKind,
            int startMin,
            Carry before,
            TripPlan trip,
            @Nullable TripOutcome outcome) {}

    TripMemo(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
    }

    /** How a trip comes out, or null when it cannot be driven. */
    @Nullable TripOutcome evaluate(int v, TripPlan trip, Carry before) {
        int kind = problem.fleet.kind(v);
        int startMin =
                StrictMath.max(before.endMin(), StrictMath.max(trip.notBefore(), problem.fleet.availableFrom[v]));
        int index = index(kind, startMin, before, trip);
        Entry entry = entries[index];
        if (entry != null
                && entry.vehicleKind == kind
                && entry.startMin == startMin
                && entry.before.drivenMin() == before.drivenMin()
                && entry.before.drivenDay() == before.drivenDay()
                && entry.before.kmSinceFill() == before.kmSinceFill()
                && isAlike(entry.trip, trip)) {
            return entry.outcome;
        }
        TripOutcome outcome = evaluator.evaluate(v, trip, before);
        entries[index] = new Entry(kind, startMin, before, trip, outcome);
        return outcome;
    }

    private int index(int kind, int startMin, Carry before, TripPlan trip) {
        int hash = kind * 31 + startMin;
        hash = hash * 31 + before.drivenMin();
        hash = hash * 31 + Double.hashCode(before.kmSinceFill());
        hash = hash * 31 + trip.loadPlace();
        hash = hash * 31 + trip.policy();
        hash = hash * 31 + trip.turnPlace();
        if (trip.slotNotBefore() != null) {
            for (int slot : trip.slotNotBefore()) {
                hash = hash * 31 + slot;
            }
        }
        for (int[] stop : trip.stops()) {
            hash = hash * 31 + stop.length;
            for (int load : stop) {
                hash = hash * 31 + problem.loads.kind[load];
            }
        }
        hash *= 0x9E3779B9;
        return hash >>> Integer.numberOfLeadingZeros(SIZE - 1);
    }

    private boolean isAlike(TripPlan one, TripPlan other) {
        if (one == other) {
            return true;
        }
        if (one.loadPlace() != other.loadPlace()
                || one.policy() != other.policy()
                || one.turnPlace() != other.turnPlace()
                || one.stops().length != other.stops().length
                || !Arrays.equals(one.slotNotBefore(), other.slotNotBefore())) {
            return false;
        }
        for (int s = 0; s < one.stops().length; s++) {
            int[] loads = one.stops()[s];
            int[] others = other.stops()[s];
            if (loads.length != others.length) {
                return false;
            }
            for (int i = 0; i < loads.length; i++) {
                if (problem.loads.kind[loads[i]] != problem.loads.kind[others[i]]) {
                    return false;
                }
            }
        }
        return true;
    }
}
