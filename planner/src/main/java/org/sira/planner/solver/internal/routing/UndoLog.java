package org.sira.planner.solver.internal.routing;

import java.util.Arrays;

/** What tours were before the present move: those that it touches are written down once, before they change. */
final class UndoLog {

    private final Tours tours;
    private int[] written = new int[1024];
    private int length;
    /** By tour: the last move that touched it. */
    private final int[] touchedBy;

    private final int[] touched;
    private int touchedCount;
    private int move = 1;
    private double cost;

    UndoLog(Tours tours, int mostTours) {
        this.tours = tours;
        touchedBy = new int[mostTours];
        touched = new int[mostTours];
    }

    void begin() {
        move++;
        length = 0;
        touchedCount = 0;
        cost = tours.cost;
    }

    /** To be called before a tour changes. */
    void touch(int t) {
        if (touchedBy[t] != move) {
            opened(t);
            int wanted = length + tours.mostWritten();
            if (wanted > written.length) {
                written = Arrays.copyOf(written, StrictMath.max(wanted, 2 * written.length));
            }
            length = tours.write(t, written, length);
        }
    }

    /** To be called when there is a tour that there was not. */
    void opened(int t) {
        if (touchedBy[t] != move) {
            touchedBy[t] = move;
            touched[touchedCount++] = t;
        }
    }

    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            tours.dismiss(touched[i]);
        }
        int at = 0;
        while (at < length) {
            at = tours.read(written, at);
        }
        // Sums in another order would differ in their last digits.
        tours.cost = cost;
    }
}
