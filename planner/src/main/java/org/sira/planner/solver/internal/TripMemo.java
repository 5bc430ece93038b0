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
    private int[] question = new int[64];
    private int length;

    /** @param question all that the answer depends on, in one piece: following references costs more than comparing */
    private record Entry(int[] question, @Nullable TripOutcome outcome) {}

    TripMemo(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
    }

    /** How a trip comes out, or null when it cannot be driven. */
    @Nullable TripOutcome evaluate(int v, TripPlan trip, Carry before) {
        write(v, trip, before);
        int index = index();
        Entry entry = entries[index];
        if (entry != null && Arrays.equals(entry.question, 0, entry.question.length, question, 0, length)) {
            return entry.outcome;
        }
        int[] asked = Arrays.copyOf(question, length);
        TripOutcome outcome = evaluator.evaluate(v, trip, before);
        entries[index] = new Entry(asked, outcome);
        return outcome;
    }

    private void write(int v, TripPlan trip, Carry before) {
        int[] slots = trip.slotNotBefore();
        int most = 11 + (slots == null ? 0 : slots.length) + trip.stops().length;
        for (int[] stop : trip.stops()) {
            most += stop.length;
        }
        if (most > question.length) {
            question = new int[2 * most];
        }
        length = 0;
        question[length++] = problem.fleet.kind(v);
        question[length++] = problem.earliestStart(v, trip, before);
        question[length++] = before.drivenMin();
        question[length++] = before.drivenDay();
        long km = Double.doubleToLongBits(before.kmSinceFill());
        question[length++] = (int) (km >>> 32);
        question[length++] = (int) km;
        question[length++] = trip.loadPlace();
        question[length++] = trip.policy();
        question[length++] = trip.turnPlace();
        question[length++] = trip.fixed();
        question[length++] = slots == null ? 0 : slots.length;
        if (slots != null) {
            System.arraycopy(slots, 0, question, length, slots.length);
            length += slots.length;
        }
        for (int[] stop : trip.stops()) {
            question[length++] = stop.length;
            for (int load : stop) {
                question[length++] = problem.loads.kind[load];
            }
        }
    }

    private int index() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + question[i];
        }
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(SIZE - 1);
    }
}
