package org.sira.planner.solver.internal;

import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.PlanScore;

/**
 * Remembers of very many trips what they cost, or that they cannot be driven, and what the vehicle takes over from them.
 * Most changes that a search asks for are dearer than the best, and nothing else need be known of them.
 *
 * <p>A question tells what decides on the answer and no more: a trip that begins with loading at the base comes out the same
 * whenever before the handling hours its vehicle is back. One for each thread; a newer answer takes the place of an older
 * one.
 */
final class PriceMemo {

    private static final long UNDRIVABLE = Long.MAX_VALUE;
    /** The last bit of an answer: the trip crosses corridors, or changes which it crosses. */
    private static final long COMPANY = 1;

    private static final int FEW = 1 << 10;
    private static final int MOST = 1 << 19;
    private static final int QUESTIONS_FOR_LOAD_AND_VEHICLE = 8;

    // The parts of an entry: the two halves of its question, price and company, end and time at the wheel, kilometres.
    private static final int PARTS = 5;
    private static final int END_SHIFT = 32;
    private static final int DAY_SHIFT = 16;
    private static final int HALF = 0xFFFF;

    private final CompiledProblem problem;
    private final Question question = new Question();
    private final int size;
    private final long[] entries;
    private int at;

    private PriceMemo(CompiledProblem problem, int size) {
        this.problem = problem;
        this.size = size;
        entries = new long[PARTS * size];
    }

    /** For some changes of a plan, which must not cost as much as to make room for millions of answers. */
    static PriceMemo small(CompiledProblem problem) {
        return new PriceMemo(problem, FEW);
    }

    static PriceMemo forSearch(CompiledProblem problem) {
        long asked = (long) problem.loads.count * problem.fleet.count * QUESTIONS_FOR_LOAD_AND_VEHICLE;
        return new PriceMemo(problem, (int) StrictMath.min(MOST, StrictMath.max(FEW, Long.highestOneBit(asked) * 2)));
    }

    /** Begins a question with all that decides on a trip before it is loaded. */
    void begin(int v, int loadPlace, boolean isSupport, int start, int drivenDay, int drivenMin, double kmSinceFill) {
        boolean atBase = loadPlace == problem.fleet.base[v];
        int from = atBase && !isSupport
                ? problem.movement.firstHandling(start, problem.movement.rules().loadingMin())
                : start;
        // Where the tank is filled before the trip begins, what it had before has no part in it.
        boolean fillsFirst = atBase && problem.stock.vehicleFuel(loadPlace) != StockTable.NONE;
        question.begin();
        question.mix(problem.fleet.kind(v), loadPlace);
        question.mix(from, drivenDay == from / Horizon.MINUTES_PER_DAY ? drivenMin : 0);
        question.mix(fillsFirst ? 0 : Double.doubleToLongBits(kmSinceFill));
    }

    void begin(int v, TripPlan trip, int start, int drivenDay, int drivenMin, double kmSinceFill) {
        begin(v, trip.loadPlace(), trip.isSupport(), start, drivenDay, drivenMin, kmSinceFill);
        question.mix(trip.turnPlace());
        question.mix(trip, problem.loads);
    }

    void mix(int high, int low) {
        question.mix(high, low);
    }

    /** Ends the question; whether the answer is known. */
    boolean isKnown() {
        question.end();
        at = PARTS * question.slot(size);
        return entries[at] == question.one() && entries[at + 1] == question.other();
    }

    boolean isUndrivable() {
        return entries[at + 2] == UNDRIVABLE;
    }

    long soft() {
        return entries[at + 2] >> 1;
    }

    boolean changesCompany() {
        return (entries[at + 2] & COMPANY) != 0;
    }

    int endMin() {
        return (int) (entries[at + 3] >> END_SHIFT);
    }

    int drivenDay() {
        return (int) (entries[at + 3] >> DAY_SHIFT & HALF) - 1;
    }

    int drivenMin() {
        return (int) (entries[at + 3] & HALF);
    }

    double kmSinceFill() {
        return Double.longBitsToDouble(entries[at + 4]);
    }

    /**
     * Ends the question.
     *
     * @param paid what the price stands in the place of, scaled
     * @param most what may come on top of that, unscaled
     * @param missing the price of all that is missing in convoys, unscaled: more than that no trip can save there
     * @return whether the trip is known not to be drivable, or to cost as much as that
     */
    boolean isTooDear(long paid, double most, double missing) {
        if (!isKnown()) {
            return false;
        }
        return isUndrivable() || (soft() - paid) / PlanScore.SCALE - (changesCompany() ? missing : 0) >= most;
    }

    /**
     * The answer to the question that ended last.
     *
     * @param outcome null of a trip that cannot be driven
     * @param changesCompany whether convoys get other members
     */
    void remember(@Nullable TripOutcome outcome, boolean changesCompany) {
        entries[at] = question.one();
        entries[at + 1] = question.other();
        if (outcome == null) {
            entries[at + 2] = UNDRIVABLE;
            return;
        }
        Carry after = outcome.after();
        entries[at + 2] = outcome.soft() << 1 | (changesCompany ? COMPANY : 0);
        entries[at + 3] =
                (long) after.endMin() << END_SHIFT | (long) (after.drivenDay() + 1) << DAY_SHIFT | after.drivenMin();
        entries[at + 4] = Double.doubleToLongBits(after.kmSinceFill());
    }
}
