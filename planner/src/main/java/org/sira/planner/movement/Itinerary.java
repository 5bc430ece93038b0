package org.sira.planner.movement;

/**
 * The nodes of one trip on plain arrays, filled anew for each simulation: the base, the places at which something is
 * handled, and the base again.
 */
public final class Itinerary {

    private static final int MOST_NODES = 64;

    int count;
    final int[] place = new int[MOST_NODES];
    final boolean[] safe = new boolean[MOST_NODES];
    final int[] handlingMin = new int[MOST_NODES];
    final int[] notBefore = new int[MOST_NODES];
    final int[] notAfter = new int[MOST_NODES];

    public void clear() {
        count = 0;
    }

    public boolean isFull() {
        return count == MOST_NODES;
    }

    /**
     * Adds a node.
     *
     * @param place as the {@link RouteSource} numbers it
     * @param handlingMin 0 where nothing is handled
     * @param notBefore earliest start of handling; {@code notAfter} its latest end
     */
    public void add(int place, boolean safe, int handlingMin, int notBefore, int notAfter) {
        this.place[count] = place;
        this.safe[count] = safe;
        this.handlingMin[count] = handlingMin;
        this.notBefore[count] = notBefore;
        this.notAfter[count] = notAfter;
        count++;
    }

    public int count() {
        return count;
    }

    public int place(int node) {
        return place[node];
    }

    public int handlingMin(int node) {
        return handlingMin[node];
    }
}
