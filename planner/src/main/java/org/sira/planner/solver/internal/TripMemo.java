package org.sira.planner.solver.internal;

import org.jspecify.annotations.Nullable;

/**
 * Remembers how trips came out. The search asks for the same trip at the same time again and again: for loads of one
 * need, for vehicles that are alike, and in step after step.
 *
 * <p>A table of fixed size in which a newer answer takes the place of an older one. A question is all that the evaluator
 * looks at; it is known again by 128 bits mixed from it, since following references to compare it in full costs more
 * than all else here. That two questions share them is less likely than one in 10^19 in a billion billion of them. One
 * for each thread.
 */
final class TripMemo {

    /** A power of two. A larger table finds more, but no longer lies in the processor's cache, which costs more. */
    private static final int SIZE = 1 << 13;

    // Odd constants with well spread bits: the golden ratio's, and those of Steele and Vigna 2021, table 5.
    private static final long ONE = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xD1342543DE82EF95L;

    private final CompiledProblem problem;
    private final TripEvaluator evaluator;
    private final long[] keys = new long[2 * SIZE];
    private final @Nullable TripOutcome[] outcomes = new TripOutcome[SIZE];
    private long one;
    private long other;

    TripMemo(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
    }

    /** How a trip comes out, or null when it cannot be driven. */
    @Nullable TripOutcome evaluate(int v, TripPlan trip, Carry before) {
        mixAll(v, trip, before);
        int at = (int) (one >>> Long.numberOfLeadingZeros(SIZE - 1));
        if (keys[2 * at] == one && keys[2 * at + 1] == other) {
            return outcomes[at];
        }
        TripOutcome outcome = evaluator.evaluate(v, trip, before);
        keys[2 * at] = one;
        keys[2 * at + 1] = other;
        outcomes[at] = outcome;
        return outcome;
    }

    private void mixAll(int v, TripPlan trip, Carry before) {
        int[] slots = trip.slotNotBefore();
        one = ONE;
        other = OTHER;
        mix(problem.fleet.kind(v), problem.earliestStart(v, trip, before));
        mix(before.drivenMin(), before.drivenDay());
        mix(Double.doubleToLongBits(before.kmSinceFill()));
        mix(trip.loadPlace(), trip.turnPlace());
        mix(trip.policy(), trip.fixed());
        mix(slots == null ? 0 : slots.length, trip.stops().length);
        for (int i = 0; slots != null && i < slots.length; i += 2) {
            mix(slots[i], i + 1 < slots.length ? slots[i + 1] : 0);
        }
        for (int[] stop : trip.stops()) {
            mix(stop.length, problem.loads.kind[stop[0]]);
            for (int i = 1; i < stop.length; i++) {
                mix(problem.loads.kind[stop[i]]);
            }
        }
        one ^= one >>> 32;
        one *= OTHER;
    }

    private void mix(int high, int low) {
        mix((long) high << 32 | low & 0xFFFFFFFFL);
    }

    private void mix(long part) {
        one = Long.rotateLeft(one ^ part, 29) * ONE;
        other = (Long.rotateLeft(other, 23) + part) * OTHER;
    }
}
