package org.sira.planner.solver.internal;

import java.util.Arrays;

/**
 * A trip that crosses a gate.
 *
 * @param key of the company it keeps on the first section there
 * @param slots for each gate the slot in which the trip crosses it; 0 for gates that it does not cross
 */
record Crossing(int vehicle, TripOutcome trip, int key, int[] slots) {

    boolean isInStepWith(Crossing other) {
        return slots == other.slots || Arrays.equals(slots, other.slots);
    }
}
