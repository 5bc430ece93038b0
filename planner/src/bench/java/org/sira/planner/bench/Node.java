package org.sira.planner.bench;

/**
 * A depot or a visit. Coordinates are those of the file; times and the prize are in scaled units.
 *
 * @param ready first moment at which service may begin
 * @param due last moment at which service may begin; at a depot, by which vehicles are back
 * @param release from which a trip that serves the visit may leave the depot
 * @param prize lost when the visit is left out; 0 where none may be
 */
record Node(double x, double y, int demand, int ready, int due, int service, int release, int prize) {

    /** Due, where there are no windows: late enough for all, with room for sums of four in an int. */
    static final int NEVER = Integer.MAX_VALUE / 4;

    Node {
        if (demand < 0 || ready < 0 || service < 0 || release < 0 || prize < 0) {
            throw new IllegalArgumentException(
                    "Demand %d, ready %d, service %d, release %d and prize %d must be 0 or more."
                            .formatted(demand, ready, service, release, prize));
        }
        if (due < ready) {
            throw new IllegalArgumentException("Due %d lies before ready %d.".formatted(due, ready));
        }
    }

    double distanceTo(Node other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
