package org.sira.planner.solver.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one trip is meant to do: where it loads, which loads it brings in which order, and its programme; or, for a
 * support trip, where it turns round after it has made up the number of a convoy. Immutable; its arrays are never
 * changed once it is made.
 *
 * @param loadPlace where all its loads are taken aboard
 * @param policy ordinal of the route policy
 * @param notBefore earliest minute at which it starts
 * @param slotNotBefore for each gate the slot before which it is not crossed; null for none at all
 * @param stops numbers of the loads for each stop, in order; no stop is empty, and only a support trip has none
 * @param turnPlace where a support trip waits for the way back; {@link #NOWHERE} for a trip that brings something
 * @param fixed its number among the {@link FixedTrips}; {@link #FREE} for all others. A trip that is changed is no longer
 *     one of them
 */
record TripPlan(
        int loadPlace,
        int policy,
        int notBefore,
        int @Nullable [] slotNotBefore,
        int[][] stops,
        int turnPlace,
        int fixed) {

    static final int NOWHERE = -1;

    static final int FREE = -1;

    private static final int[][] NO_STOPS = {};

    static TripPlan ofOneLoad(int loadPlace, int policy, int notBefore, int @Nullable [] slotNotBefore, int load) {
        return new TripPlan(loadPlace, policy, notBefore, slotNotBefore, new int[][] {{load}}, NOWHERE, FREE);
    }

    /** A trip that brings nothing and keeps others company. */
    static TripPlan ofSupport(int base, int policy, int notBefore, int[] slotNotBefore, int turnPlace) {
        return new TripPlan(base, policy, notBefore, slotNotBefore, NO_STOPS, turnPlace, FREE);
    }

    TripPlan asFixed(int number) {
        return new TripPlan(loadPlace, policy, notBefore, slotNotBefore, stops, turnPlace, number);
    }

    boolean isFixed() {
        return fixed != FREE;
    }

    boolean isSupport() {
        return turnPlace != NOWHERE;
    }

    TripPlan withLoadAtStop(int stop, int load) {
        int[][] changed = stops.clone();
        int[] loads = new int[stops[stop].length + 1];
        System.arraycopy(stops[stop], 0, loads, 0, stops[stop].length);
        loads[loads.length - 1] = load;
        changed[stop] = loads;
        return new TripPlan(loadPlace, policy, notBefore, slotNotBefore, changed, turnPlace, FREE);
    }

    TripPlan withStopBefore(int stop, int load) {
        int[][] changed = new int[stops.length + 1][];
        System.arraycopy(stops, 0, changed, 0, stop);
        changed[stop] = new int[] {load};
        System.arraycopy(stops, stop, changed, stop + 1, stops.length - stop);
        return new TripPlan(loadPlace, policy, notBefore, slotNotBefore, changed, turnPlace, FREE);
    }

    TripPlan withProgramme(int newNotBefore, int @Nullable [] newSlotNotBefore) {
        return new TripPlan(loadPlace, policy, newNotBefore, newSlotNotBefore, stops, turnPlace, FREE);
    }

    TripPlan withPolicy(int newPolicy) {
        return new TripPlan(loadPlace, newPolicy, notBefore, slotNotBefore, stops, turnPlace, FREE);
    }

    /** The trip without some loads, itself if it has none of them; null when nothing is left to bring. Support trips stay. */
    @Nullable TripPlan without(boolean[] removed) {
        int kept = 0;
        int[][] left = new int[stops.length][];
        boolean changed = false;
        for (int[] stop : stops) {
            int count = 0;
            for (int load : stop) {
                if (!removed[load]) {
                    count++;
                }
            }
            changed |= count < stop.length;
            if (count == stop.length) {
                left[kept++] = stop;
            } else if (count > 0) {
                int[] loads = new int[count];
                int at = 0;
                for (int load : stop) {
                    if (!removed[load]) {
                        loads[at++] = load;
                    }
                }
                left[kept++] = loads;
            }
        }
        if (!changed) {
            return this;
        }
        return kept == 0
                ? null
                : new TripPlan(loadPlace, policy, notBefore, slotNotBefore, Arrays.copyOf(left, kept), turnPlace, FREE);
    }
}
