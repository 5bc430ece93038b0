package org.sira.planner.solver.internal.routing;

/**
 * Lets two trips from one base exchange what comes after some place of each (2-opt*, Potvin and Rousseau 1995), between
 * neighbours. Whether it pays is known from four ways alone, so many are looked at in the time of one ruin.
 */
final class TailExchange {

    private final RoutingProblem problem;
    private final Proximity proximity;
    private final Tours tours;
    private final TourTimes times;
    private final TripSizes sizes;

    TailExchange(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
        times = tours.times;
        sizes = tours.sizes;
    }

    /** Whether vehicles go out once, as exchanges take for granted. */
    boolean isPossible() {
        return problem.groups.length > 0 && !problem.reloads;
    }

    /**
     * Looks at some exchanges and makes the first that costs at most so much more; the caller must have called {@link
     * Tours#begin}.
     *
     * @return whether one was made that keeps all times; if not, the caller undoes what there is
     */
    boolean tryAround(int u, double most) {
        int r = tours.trip[u];
        if (r == Tours.NONE) {
            return false;
        }
        int uNext = tours.next[u];
        int[] after = proximity.after[u];
        int[] afterM = proximity.afterM[u];
        int mostM = (int) StrictMath.min(RoutingProblem.FAR_M, 1 + most / problem.leastPerM);
        int farthestM = sizes.nextM[u] + problem.farthestM(mostM);
        for (int i = 0; i < after.length; i++) {
            int w = after[i];
            if (afterM[i] - sizes.prevM[w] >= farthestM) {
                continue;
            }
            int s = tours.trip[w];
            if (s == Tours.NONE || s == r) {
                continue;
            }
            int wPrev = tours.prev[w];
            int delta = problem.length(u, w) + problem.length(wPrev, uNext) - sizes.nextM[u] - sizes.prevM[w];
            VehicleGroup one = problem.groups[tours.group[tours.tour[r]]];
            VehicleGroup other = problem.groups[tours.group[tours.tour[s]]];
            if (one.base() != other.base() || StrictMath.min(one.costPerM(), other.costPerM()) * delta >= most) {
                continue;
            }
            if (problem.timed && !isInTime(u, w, r, s)) {
                continue;
            }
            if (canBeCarried(u, w, delta, most)) {
                return tours.exchangeTails(u, w);
            }
        }
        return false;
    }

    private boolean isInTime(int u, int w, int r, int s) {
        if (times.leaveS[u] + problem.drive(u, w) > times.latestS[w]) {
            return false;
        }
        int wPrev = tours.prev[w];
        int uNext = tours.next[u];
        int leave = wPrev < problem.visits ? times.leaveS[wPrev] : times.tripLeaveS[s];
        int latest = uNext < problem.visits ? times.latestS[uNext] : times.tripLatestBackS[r];
        return leave + problem.drive(wPrev, uNext) <= latest;
    }

    /** Whether both trips find vehicles that carry what they get, at less than so much more. */
    private boolean canBeCarried(int u, int w, int delta, double most) {
        double headKg = 0;
        long headM = 0;
        for (int v = u; v < problem.visits; v = tours.prev[v]) {
            headKg += problem.kg[v];
            headM += sizes.prevM[v];
        }
        double tailKg = 0;
        long tailM = 0;
        for (int v = w; v < problem.visits; v = tours.next[v]) {
            tailKg += problem.kg[v];
            tailM += sizes.nextM[v];
        }
        int r = tours.trip[u];
        int s = tours.trip[w];
        double kg = headKg + tailKg;
        long metres = headM + tailM + problem.length(u, w);
        double otherKg = sizes.tripKg[r] + sizes.tripKg[s] - kg;
        long otherM = sizes.tripM[r] + sizes.tripM[s] + delta - metres;
        int g = tours.fleet.cheapest(tours.group[tours.tour[r]], kg, metres);
        int other = otherKg > 0
                ? tours.fleet.cheapest(tours.group[tours.tour[s]], otherKg, otherM)
                : tours.group[tours.tour[s]];
        if (g == Tours.NONE || other == Tours.NONE) {
            return false;
        }
        double price = tours.fleet.price(g, metres) + (otherKg > 0 ? tours.fleet.price(other, otherM) : 0);
        return price - sizes.tourCost[tours.tour[r]] - sizes.tourCost[tours.tour[s]] < most;
    }
}
