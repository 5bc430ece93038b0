package org.sira.planner.solver.internal.routing;

/**
 * Lets two trips from one base exchange what comes after some place of each (2-opt*, Potvin and Rousseau 1995), between
 * neighbours. Whether it pays is known from four ways alone, so many are looked at in the time of one ruin.
 */
final class TailExchange {

    private final RoutingProblem problem;
    private final Proximity proximity;
    private final Tours tours;

    TailExchange(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
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
        for (int w : proximity.after[u]) {
            int s = tours.trip[w];
            if (s == Tours.NONE || s == r) {
                continue;
            }
            int wPrev = tours.prev[w];
            int delta = problem.length(u, w) + problem.length(wPrev, uNext) - tours.nextM[u] - tours.prevM[w];
            VehicleGroup one = problem.groups[tours.group[tours.tour[r]]];
            VehicleGroup other = problem.groups[tours.group[tours.tour[s]]];
            if (one.base() != other.base() || StrictMath.min(one.costPerM(), other.costPerM()) * delta >= most) {
                continue;
            }
            if (problem.timed && !isInTime(u, w, r, s)) {
                continue;
            }
            if (tours.canCarryTails(u, w, delta, most)) {
                return tours.exchangeTails(u, w);
            }
        }
        return false;
    }

    private boolean isInTime(int u, int w, int r, int s) {
        if (tours.leaveS[u] + problem.drive(u, w) > tours.latestS[w]) {
            return false;
        }
        int wPrev = tours.prev[w];
        int uNext = tours.next[u];
        int leave = wPrev < problem.visits ? tours.leaveS[wPrev] : tours.tripLeaveS[s];
        int latest = uNext < problem.visits ? tours.latestS[uNext] : tours.tripLatestBackS[r];
        return leave + problem.drive(wPrev, uNext) <= latest;
    }
}
