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

    /** Whether such exchanges change the length alone: all vehicles cost the same for a metre. */
    boolean isPossible() {
        for (VehicleGroup group : problem.groups) {
            if (group.costPerM() != problem.groups[0].costPerM()
                    || group.fixedCost() != problem.groups[0].fixedCost()) {
                return false;
            }
        }
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
        double perM = problem.groups[0].costPerM();
        int uNext = tours.next[u];
        for (int w : proximity.after[u]) {
            int s = tours.trip[w];
            if (s == Tours.NONE || s == r) {
                continue;
            }
            int wPrev = tours.prev[w];
            int delta = problem.length(u, w) + problem.length(wPrev, uNext) - tours.nextM[u] - tours.prevM[w];
            if (perM * delta >= most) {
                continue;
            }
            if (problem.groups[tours.group[tours.tour[r]]].base()
                    != problem.groups[tours.group[tours.tour[s]]].base()) {
                continue;
            }
            if (problem.timed && !isInTime(u, w, r, s)) {
                continue;
            }
            if (tours.canCarryTails(u, w)) {
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
