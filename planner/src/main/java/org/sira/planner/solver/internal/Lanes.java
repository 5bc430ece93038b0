package org.sira.planner.solver.internal;

import java.util.List;
import org.sira.planner.movement.Gate;

/** Numbers for (gate, section of its corridor, slot): where vehicles keep each other company. */
final class Lanes {

    /** What a vehicle missing on all of a corridor counts; shared out evenly to the corridor's sections. */
    static final int WHOLE = 5040;

    private final int slots;
    private final int[] firstLane;
    private final int[] gateOfLane;

    Lanes(List<Gate> gates, int days) {
        slots = days * 24;
        firstLane = new int[gates.size() + 1];
        for (Gate gate : gates) {
            firstLane[gate.index() + 1] = firstLane[gate.index()] + gate.sections();
        }
        gateOfLane = new int[firstLane[gates.size()]];
        for (Gate gate : gates) {
            for (int lane = firstLane[gate.index()]; lane < firstLane[gate.index() + 1]; lane++) {
                gateOfLane[lane] = gate.index();
            }
        }
    }

    /** By key: the part of {@link #WHOLE} that its section is. */
    int[] weights() {
        int[] weights = new int[keys()];
        for (int key = 0; key < weights.length; key++) {
            int gate = gateOfLane[key / slots];
            weights[key] = StrictMath.max(1, WHOLE / (firstLane[gate + 1] - firstLane[gate]));
        }
        return weights;
    }

    int keys() {
        return gateOfLane.length * slots;
    }

    int key(int gate, int section, int slot) {
        return (firstLane[gate] + section) * slots + slot;
    }

    int gateOf(int key) {
        return gateOfLane[key / slots];
    }

    int slotOf(int key) {
        return key % slots;
    }

    int sectionOf(int key) {
        return key / slots - firstLane[gateOf(key)];
    }

    /** The slot of the first crossing of a trip that crosses something. */
    int firstSlot(TripOutcome trip) {
        return slotOf(trip.passages()[0]);
    }

    int lastSlot(TripOutcome trip) {
        return slotOf(trip.passages()[trip.passages().length - 1]);
    }
}
