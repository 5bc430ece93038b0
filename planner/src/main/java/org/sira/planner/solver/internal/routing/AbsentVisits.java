package org.sira.planner.solver.internal.routing;

/** The visits that nobody makes. */
final class AbsentVisits {

    private final int[] visits;
    private final int[] placeOf;
    private int count;

    AbsentVisits(int visits) {
        this.visits = new int[visits];
        placeOf = new int[visits];
    }

    /** Nobody makes any. */
    void clear() {
        count = visits.length;
        for (int v = 0; v < count; v++) {
            visits[v] = v;
            placeOf[v] = v;
        }
    }

    int count() {
        return count;
    }

    int get(int i) {
        return visits[i];
    }

    void add(int v) {
        placeOf[v] = count;
        visits[count++] = v;
    }

    void remove(int v) {
        int place = placeOf[v];
        int moved = visits[--count];
        visits[place] = moved;
        placeOf[moved] = place;
    }
}
