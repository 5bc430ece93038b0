package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Puts many absent loads back, one after the other: those that a move took out, or those that are absent anyway. */
final class Insertions {

    /** A move tries fewer than so many loads that were absent before it. */
    private static final int MOST_EXTRA = 16;

    private final CompiledProblem problem;
    private final Recreate recreate;
    private final InsertionOrder order;
    private final Prices prices;
    private final SplittableRandom random;
    private final int[] pending;
    private final int[] failedAfter;

    Insertions(
            CompiledProblem problem, Recreate recreate, InsertionOrder order, Prices prices, SplittableRandom random) {
        this.problem = problem;
        this.recreate = recreate;
        this.order = order;
        this.prices = prices;
        this.random = random;
        pending = new int[problem.loads.count];
        failedAfter = new int[problem.loads.needs];
    }

    /** By load: what {@link #insertRemoved} is to know of the plan before a move. */
    boolean[] absentLoads(SearchState state) {
        boolean[] absent = new boolean[problem.loads.count];
        for (int load = 0; load < absent.length; load++) {
            absent[load] = state.isAbsent(load);
        }
        return absent;
    }

    /** Puts back what a move took out, and tries some of the others that are absent. */
    void insertRemoved(SearchState state, boolean[] wasAbsent, AskedVehicles asked) {
        int removed = 0;
        int others = 0;
        for (int load = 0; load < problem.loads.count; load++) {
            if (state.isAbsent(load)) {
                if (wasAbsent[load]) {
                    pending[pending.length - 1 - others++] = load;
                } else {
                    pending[removed++] = load;
                }
            }
        }
        for (int extra = random.nextInt(MOST_EXTRA); extra > 0 && others > 0; extra--) {
            int first = pending.length - others;
            int chosen = first + random.nextInt(others);
            int load = pending[chosen];
            pending[chosen] = pending[first];
            pending[removed++] = load;
            others--;
        }
        insertPending(state, prices.company(), removed, asked);
    }

    /**
     * Tries loads that are absent, at most so many, which are chosen by chance.
     *
     * @param company price of a missing vehicle
     */
    void insertAbsent(SearchState state, double company, int most, AskedVehicles asked) {
        int count = 0;
        for (int load = 0; load < problem.loads.count; load++) {
            if (state.isAbsent(load)) {
                pending[count++] = load;
            }
        }
        if (count > most) {
            InsertionOrder.shuffle(pending, count, random);
            count = most;
        }
        insertPending(state, company, count, asked);
    }

    /**
     * Puts in loads that are absent until so many of them lack company, or have completed that of others.
     *
     * @param company price of a missing vehicle
     * @return how many do
     */
    int insertMembers(SearchState state, int[] loads, double company, int most, AskedVehicles asked) {
        int count = 0;
        for (int load : loads) {
            if (state.isAbsent(load)) {
                pending[count++] = load;
            }
        }
        return insertPending(state, company, count, most, asked);
    }

    private void insertPending(SearchState state, double company, int count, AskedVehicles asked) {
        insertPending(state, company, count, count, asked);
    }

    /** @return how many of the loads that were put in changed how many vehicles are missing; with the last of them it ends */
    private int insertPending(SearchState state, double company, int count, int mostMembers, AskedVehicles asked) {
        order.sort(pending, count, random);
        Arrays.fill(failedAfter, -1);
        int inserted = 0;
        int members = 0;
        for (int i = 0; i < count && members < mostMembers; i++) {
            int need = problem.loads.need[pending[i]];
            // Loads of one need are alike: where one found no room, the next finds none until something has changed.
            if (failedAfter[need] == inserted) {
                continue;
            }
            int missing = state.ledger().missing();
            if (recreate.insert(state, state, pending[i], prices.perWorth(), company, asked, random)) {
                inserted++;
                members += state.ledger().missing() != missing ? 1 : 0;
            } else {
                failedAfter[need] = inserted;
            }
        }
        return members;
    }
}
