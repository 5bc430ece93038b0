package org.sira.planner.solver.internal.routing;

/** How heavy and how long the trips of {@link Tours} are, and what the tours cost. */
final class TripSizes {

    private final RoutingProblem problem;
    private final Tours tours;
    private final int visits;

    /** By visit: from the place before it, and to the place after it; see {@link #setAbsent}. */
    final int[] prevM;

    final int[] nextM;
    final double[] tripKg;
    final long[] tripM;
    final double[] tourCost;

    TripSizes(RoutingProblem problem, Tours tours) {
        this.problem = problem;
        this.tours = tours;
        visits = problem.visits;
        prevM = new int[visits];
        nextM = new int[visits];
        tripKg = new double[visits];
        tripM = new long[visits];
        tourCost = new double[visits];
    }

    /** The ways beside a visit that is not made are so short that none is worth replacing. */
    void setAbsent(int v) {
        prevM[v] = -RoutingProblem.FAR_M;
        nextM[v] = -RoutingProblem.FAR_M;
    }

    /** A tour that has no trip yet. */
    void opened(int t) {
        tourCost[t] = 0;
    }

    boolean hasRoom(int r, double kg) {
        return tours.fleet.carries(tours.group[tours.tour[r]], tripKg[r] + kg);
    }

    /** Adds a visit that was put into a trip. */
    void lengthen(int v, int r) {
        int base = problem.groups[tours.group[tours.tour[r]]].base();
        int from = tours.prev[v];
        int to = tours.next[v];
        prevM[v] = problem.length(from, v);
        nextM[v] = problem.length(v, to);
        if (from < visits) {
            nextM[from] = prevM[v];
        }
        if (to < visits) {
            prevM[to] = nextM[v];
        }
        boolean alone = from == base && to == base;
        tripM[r] += prevM[v] + nextM[v] - (alone ? 0 : problem.length(from, to));
        tripKg[r] += problem.kg[v];
    }

    /** Works out a trip. */
    void measure(int r) {
        int base = problem.groups[tours.group[tours.tour[r]]].base();
        int at = base;
        double load = 0;
        long metres = 0;
        for (int v = tours.first[r]; v < visits; v = tours.next[v]) {
            load += problem.kg[v];
            int length = problem.length(at, v);
            metres += length;
            prevM[v] = length;
            if (at < visits) {
                nextM[at] = length;
            }
            at = v;
        }
        tripKg[r] = load;
        nextM[at] = problem.length(at, base);
        tripM[r] = metres + nextM[at];
    }

    /** Works out what a tour costs; returns by how much more than before. */
    double reprice(int t) {
        double now = 0;
        for (int r = tours.firstTrip[t]; r != Tours.NONE; r = tours.later[r]) {
            now += tours.fleet.price(tours.group[t], tripM[r]);
        }
        double more = now - tourCost[t];
        tourCost[t] = now;
        return more;
    }
}
