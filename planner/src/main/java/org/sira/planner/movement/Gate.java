package org.sira.planner.movement;

import java.util.List;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.risk.Corridor;

/**
 * One corridor in one direction, with the slots at which convoys may leave its gate.
 *
 * <p>A slot is numbered by the hour of the horizon: day × 24 + hour. It is open when the whole crossing, gate to gate,
 * fits daylight, curfew, closures and announced columns.
 */
public final class Gate {

    /** Answer where no later slot is open. */
    public static final int NO_SLOT = StartWindows.NEVER;

    private final int index;
    private final Corridor corridor;
    private final boolean forward;
    private final List<SegmentUse> uses;
    private final int[] durationMin;
    private final int[] offsetMin;
    private final int[] nextOpen;

    Gate(int index, Corridor corridor, boolean forward, List<SegmentUse> uses, int[] durationMin, boolean[] open) {
        this.index = index;
        this.corridor = corridor;
        this.forward = forward;
        this.uses = List.copyOf(uses);
        this.durationMin = durationMin;
        offsetMin = new int[durationMin.length + 1];
        for (int i = 0; i < durationMin.length; i++) {
            offsetMin[i + 1] = offsetMin[i] + durationMin[i];
        }
        nextOpen = new int[open.length + 1];
        nextOpen[open.length] = NO_SLOT;
        for (int slot = open.length - 1; slot >= 0; slot--) {
            nextOpen[slot] = open[slot] ? slot : nextOpen[slot + 1];
        }
    }

    /** Position in {@link MovementModel#gates()}. */
    public int index() {
        return index;
    }

    public Corridor corridor() {
        return corridor;
    }

    /** Whether the corridor is driven in the order of its places. */
    public boolean forward() {
        return forward;
    }

    /** Roads of the corridor. */
    public int sections() {
        return uses.size();
    }

    SegmentUse use(int section) {
        return uses.get(section);
    }

    int durationMin(int section) {
        return durationMin[section];
    }

    /** Minutes from the slot until a convoy enters a section, or for the number of sections, leaves the corridor. */
    public int offsetMin(int section) {
        return offsetMin[section];
    }

    /** The first open slot whose convoy enters a section at or after a minute, and no earlier slot than one given. */
    public int firstSlot(int section, int minute, int notBeforeSlot) {
        int slot = StrictMath.max(notBeforeSlot, StrictMath.max(0, minute - offsetMin[section] + 59) / 60);
        return slot >= nextOpen.length ? NO_SLOT : nextOpen[slot];
    }

    public boolean isOpen(int slot) {
        return slot >= 0 && slot < nextOpen.length - 1 && nextOpen[slot] == slot;
    }
}
