package org.sira.planner.solver.internal;

import java.util.List;

/**
 * What vehicles share: the company that they keep, the hours at which gates are crossed, and stock.
 *
 * <p>Company and hours are counted and priced; stock is a hard limit that the search never oversteps.
 */
final class Ledger {

    private final CompanyCounts company;
    private final SlotUse slots;
    private final StockUse stock;
    private int triedMissing;
    private long triedRepeatCost;

    Ledger(CompiledProblem problem) {
        this(new CompanyCounts(problem), new SlotUse(problem), new StockUse(problem));
    }

    private Ledger(CompanyCounts company, SlotUse slots, StockUse stock) {
        this.company = company;
        this.slots = slots;
        this.stock = stock;
    }

    Ledger copy() {
        return new Ledger(company.copy(), slots.copy(), stock.copy());
    }

    /** From now on all stock suffices. */
    void leaveOutStock() {
        stock.leaveOut();
    }

    /**
     * Vehicles missing in convoys that are too small and those too many in convoys that are too large, in parts of
     * {@link Lanes#WHOLE}; 0 exactly when every convoy keeps the rule.
     */
    int missing() {
        return company.missing();
    }

    /** What crossing at the hours of other days costs, scaled; see {@link SlotRepeats}. */
    long repeatCost() {
        return slots.cost();
    }

    /** Vehicles missing or too many, as the rule counts them: for each section of a corridor and slot. */
    long breaches() {
        return company.breaches();
    }

    int vehicles(int key) {
        return company.vehicles(key);
    }

    boolean hasRoom(int key) {
        return company.hasRoom(key);
    }

    boolean isTooSmall(int key) {
        return company.isTooSmall(key);
    }

    boolean breaksRule(int key) {
        return company.breaksRule(key);
    }

    void add(TripOutcome trip) {
        company.add(trip);
        slots.add(trip);
        stock.add(trip);
    }

    void remove(TripOutcome trip) {
        company.remove(trip);
        slots.remove(trip);
        stock.remove(trip);
    }

    /**
     * Tries some trips in the place of others; afterwards all is as it was. What it would do to {@link #missing} and
     * {@link #repeatCost} is in {@link #triedMissing} and {@link #triedRepeatCost}.
     *
     * @param replaced counted now
     * @param from the first of them that is replaced; {@code until} the first after it that is not
     * @return whether all stock suffices then
     */
    boolean tryReplacing(TripOutcome[] replaced, int from, int until, List<TripOutcome> trips) {
        int missingBefore = missing();
        long repeatCostBefore = repeatCost();
        for (int i = from; i < until; i++) {
            remove(replaced[i]);
        }
        for (TripOutcome trip : trips) {
            add(trip);
        }
        triedMissing = missing() - missingBefore;
        triedRepeatCost = repeatCost() - repeatCostBefore;
        boolean suffices = stock.suffices(trips, replaced, from, until);
        for (TripOutcome trip : trips) {
            remove(trip);
        }
        for (int i = from; i < until; i++) {
            add(replaced[i]);
        }
        return suffices;
    }

    int triedMissing() {
        return triedMissing;
    }

    long triedRepeatCost() {
        return triedRepeatCost;
    }

    /**
     * By how much {@link #missing} changes when one trip takes the place of some.
     *
     * @param replaced counted now
     * @param from the first of them that is replaced; {@code until} the first after it that is not
     */
    int missingBy(TripOutcome[] replaced, int from, int until, TripOutcome trip) {
        int before = company.missing();
        for (int i = from; i < until; i++) {
            company.remove(replaced[i]);
        }
        company.add(trip);
        int by = company.missing() - before;
        company.remove(trip);
        for (int i = from; i < until; i++) {
            company.add(replaced[i]);
        }
        return by;
    }

    /** Whether no stock point that a trip draws from runs below nothing. */
    boolean stockSuffices(TripOutcome trip) {
        return stock.suffices(trip);
    }

    /** The first stock point at which more is drawn than there is; {@link StockTable#NONE} if there is none. */
    int shortPoint() {
        return stock.shortPoint();
    }

    /** The first period at whose end a point is short; -1 if it is not. */
    int shortPeriod(int point) {
        return stock.shortPeriod(point);
    }

    /** Whether all stock suffices once one schedule takes the place of another that is counted now. */
    boolean sufficesAfter(Schedule before, Schedule after) {
        change(before, after);
        boolean suffices = stock.suffices(List.of(after.outcomes()), before.outcomes(), 0, 0)
                && stock.shortPoint() == StockTable.NONE;
        change(after, before);
        return suffices;
    }

    private void change(Schedule from, Schedule to) {
        for (TripOutcome trip : from.outcomes()) {
            stock.remove(trip);
        }
        for (TripOutcome trip : to.outcomes()) {
            stock.add(trip);
        }
    }

    /** The first period from which on a quantity can be drawn without any shortage later; -1 if there is none. */
    int firstPeriodWith(int point, double quantity) {
        return stock.firstPeriodWith(point, quantity);
    }
}
