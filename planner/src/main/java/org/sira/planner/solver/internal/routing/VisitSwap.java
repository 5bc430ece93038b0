package org.sira.planner.solver.internal.routing;

import java.util.SplittableRandom;

/**
 * Lets two neighbouring trips swap a visit each, which goes where it is best in the other trip and not only into the gap
 * (SWAP*, Vidal 2022, Hybrid genetic search for the CVRP, section 3.2). What insertions cannot do where trips are full.
 */
final class VisitSwap {

    private static final int MOST_NEAR = 10;

    /** The swap takes away one visit and with it two places, so of three best places one is left. */
    private static final int PLACES = 3;

    private final RoutingProblem problem;
    private final Proximity proximity;
    private final Tours tours;
    private final TripSizes sizes;

    // The best places of a visit in the other trip: before which, and how much longer that makes it.
    private final int[] placeBefore = new int[PLACES];
    private final int[] placeM = new int[PLACES];

    // The place that was found last.
    private int foundBefore;
    private int foundM;

    VisitSwap(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
        sizes = tours.sizes;
    }

    /**
     * Looks at all swaps of a visit with those of the trip of a random neighbour, and makes the shortest if it costs at most
     * so much more; the caller must have called {@link Tours#begin}.
     *
     * @return whether one was made that keeps all times; if not, the caller undoes what there is
     */
    boolean tryAround(int u, double most, SplittableRandom random) {
        int r = tours.trip[u];
        int[] near = proximity.near[u];
        if (r == Tours.NONE || near.length == 0) {
            return false;
        }
        int s = tours.trip[near[random.nextInt(StrictMath.min(MOST_NEAR, near.length))]];
        if (s == Tours.NONE || s == r) {
            return false;
        }
        int leastM = (int) StrictMath.min(RoutingProblem.FAR_M, 1 + most / problem.leastPerM);
        int withoutUM = directM(u) - sizes.prevM[u] - sizes.nextM[u];
        int bestV = Tours.NONE;
        int beforeU = 0;
        int beforeV = 0;
        findPlaces(u, s);
        for (int v = tours.first[s]; v < problem.visits; v = tours.next[v]) {
            double moreKg = problem.kg[v] - problem.kg[u];
            if (!sizes.hasRoom(r, moreKg) || !sizes.hasRoom(s, -moreKg)) {
                continue;
            }
            choosePlaceWithout(v, u);
            int soFarM = withoutUM + directM(v) - sizes.prevM[v] - sizes.nextM[v] + foundM;
            if (soFarM < leastM) {
                int before = foundBefore;
                findPlaceWithout(u, v, r);
                if (soFarM + foundM < leastM) {
                    leastM = soFarM + foundM;
                    bestV = v;
                    beforeU = before;
                    beforeV = foundBefore;
                }
            }
        }
        return bestV != Tours.NONE && tours.swap(u, beforeU, bestV, beforeV);
    }

    private int directM(int v) {
        return problem.length(tours.prev[v], tours.next[v]);
    }

    private int base(int r) {
        return problem.groups[tours.group[tours.tour[r]]].base();
    }

    /** The best places of a visit in a trip, the best first. */
    private void findPlaces(int visit, int r) {
        for (int i = 0; i < PLACES; i++) {
            placeBefore[i] = Tours.NONE;
            placeM[i] = RoutingProblem.FAR_M;
        }
        int from = base(r);
        for (int to = tours.first[r]; ; to = tours.next[to]) {
            int detourM = detourM(visit, from, to);
            for (int i = PLACES - 1; i >= 0 && detourM < placeM[i]; i--) {
                if (i < PLACES - 1) {
                    placeM[i + 1] = placeM[i];
                    placeBefore[i + 1] = placeBefore[i];
                }
                placeM[i] = detourM;
                placeBefore[i] = to;
            }
            if (to >= problem.visits) {
                return;
            }
            from = to;
        }
    }

    /** In place of one that leaves, or in the best of the known places that are not beside it. */
    private void choosePlaceWithout(int leaving, int visit) {
        foundM = inPlaceOfM(leaving, visit);
        foundBefore = tours.next[leaving];
        for (int i = 0; i < PLACES; i++) {
            int before = placeBefore[i];
            if (before != leaving && before != tours.next[leaving]) {
                if (placeM[i] < foundM) {
                    foundM = placeM[i];
                    foundBefore = before;
                }
                return;
            }
        }
    }

    /** The best place of a visit in a trip that another leaves. */
    private void findPlaceWithout(int leaving, int visit, int r) {
        foundM = inPlaceOfM(leaving, visit);
        foundBefore = tours.next[leaving];
        int from = base(r);
        for (int to = tours.first[r]; ; to = tours.next[to]) {
            if (from != leaving && to != leaving) {
                int detourM = detourM(visit, from, to);
                if (detourM < foundM) {
                    foundM = detourM;
                    foundBefore = to;
                }
            }
            if (to >= problem.visits) {
                return;
            }
            from = to;
        }
    }

    private int inPlaceOfM(int leaving, int visit) {
        int from = tours.prev[leaving];
        int to = tours.next[leaving];
        return problem.length(from, visit) + problem.length(visit, to) - problem.length(from, to);
    }

    private int detourM(int visit, int from, int to) {
        int nowM = to < problem.visits ? sizes.prevM[to] : sizes.nextM[from];
        return problem.length(from, visit) + problem.length(visit, to) - nowM;
    }
}
