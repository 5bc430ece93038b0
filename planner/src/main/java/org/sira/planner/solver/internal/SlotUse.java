package org.sira.planner.solver.internal;

/** At which hours of which days gates are crossed, and what it costs that hours repeat: see {@link SlotRepeats}. */
final class SlotUse {

    private final SlotRepeats repeats;
    /** By key of the company that vehicles keep: that of {@link SlotRepeats}. */
    private final int[] slotOf;
    /** By key of {@link SlotRepeats}: how many sections are crossed in a slot. */
    private final int[] used;
    /** By gate and hour of the day: bits of the days on which the gate is crossed at that hour. */
    private final int[] days;

    private long cost;

    SlotUse(CompiledProblem problem) {
        this(
                problem.slotRepeats,
                slotOf(problem),
                new int[problem.slotRepeats.keys()],
                new int[problem.slotRepeats.hours()]);
    }

    private SlotUse(SlotRepeats repeats, int[] slotOf, int[] used, int[] days) {
        this.repeats = repeats;
        this.slotOf = slotOf;
        this.used = used;
        this.days = days;
    }

    private static int[] slotOf(CompiledProblem problem) {
        int[] slotOf = new int[problem.lanes.keys()];
        for (int key = 0; key < slotOf.length; key++) {
            slotOf[key] = problem.slotRepeats.key(problem.lanes.gateOf(key), problem.lanes.slotOf(key));
        }
        return slotOf;
    }

    SlotUse copy() {
        SlotUse copy = new SlotUse(repeats, slotOf, used.clone(), days.clone());
        copy.cost = cost;
        return copy;
    }

    /** Scaled. */
    long cost() {
        return cost;
    }

    void add(TripOutcome trip) {
        if (!repeats.cost()) {
            return;
        }
        for (int key : trip.passages()) {
            int slot = slotOf[key];
            if (used[slot]++ == 0) {
                int hour = repeats.hour(slot);
                cost += repeats.price(slot, days[hour]);
                days[hour] |= repeats.day(slot);
            }
        }
    }

    void remove(TripOutcome trip) {
        if (!repeats.cost()) {
            return;
        }
        for (int key : trip.passages()) {
            int slot = slotOf[key];
            if (--used[slot] == 0) {
                int hour = repeats.hour(slot);
                days[hour] &= ~repeats.day(slot);
                cost -= repeats.price(slot, days[hour]);
            }
        }
    }
}
