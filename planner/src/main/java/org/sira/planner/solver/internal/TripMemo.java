package org.sira.planner.solver.internal;

import org.jspecify.annotations.Nullable;

/**
 * Remembers how trips came out. The search asks for the same trip at the same time again and again: for loads of one
 * need, for vehicles that are alike, and in step after step.
 *
 * <p>A table of fixed size in which a newer answer takes the place of an older one. A question is all that the evaluator
 * looks at. One for each thread.
 */
final class TripMemo {

    /** A power of two. A larger table finds more, but no longer lies in the processor's cache, which costs more. */
    private static final int SIZE = 1 << 13;

    private final CompiledProblem problem;
    private final TripEvaluator evaluator;
    private final long[] keys = new long[2 * SIZE];
    private final @Nullable TripOutcome[] outcomes = new TripOutcome[SIZE];
    private final Question question = new Question();

    TripMemo(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
    }

    /** How a trip comes out, or null when it cannot be driven. */
    @Nullable TripOutcome evaluate(int v, TripPlan trip, Carry before) {
        ask(v, trip, before);
        int at = question.slot(SIZE);
        if (keys[2 * at] == question.one() && keys[2 * at + 1] == question.other()) {
            return outcomes[at];
        }
        TripOutcome outcome = evaluator.evaluate(v, trip, before);
        keys[2 * at] = question.one();
        keys[2 * at + 1] = question.other();
        outcomes[at] = outcome;
        return outcome;
    }

    private void ask(int v, TripPlan trip, Carry before) {
        question.begin();
        question.mix(problem.fleet.kind(v), problem.earliestStart(v, trip, before));
        question.mix(before.drivenMin(), before.drivenDay());
        question.mix(Double.doubleToLongBits(before.kmSinceFill()));
        question.mix(trip.loadPlace(), trip.turnPlace());
        question.mix(trip.fixed(), 0);
        question.mix(trip, problem.loads);
        question.end();
    }
}
