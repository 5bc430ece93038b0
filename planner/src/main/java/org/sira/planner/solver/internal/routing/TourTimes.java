package org.sira.planner.solver.internal.routing;

/**
 * When vehicles are where: the earliest times of {@link Tours} from the start of each tour, the latest from its end. So
 * whether a visit fits between two others is known from those two alone.
 */
final class TourTimes {

    private final RoutingProblem problem;
    private final Tours tours;
    private final int visits;

    // Of visits.
    /** Earliest second at which a vehicle may go on. */
    final int[] leaveS;
    /** Latest second at which unloading may begin, so that all that follows is in time. */
    final int[] latestS;
    /** The way from the base to here, where trips are limited: least seconds, and the latest start for them. */
    final int[] headS;

    final int[] headUntil;
    /** Of the way from here to the base: least seconds, and the earliest start for them. */
    final int[] tailS;

    final int[] tailFrom;

    // Of trips.
    /** Earliest second at which it leaves, and at which it is back; latest at which it may leave and be back. */
    final int[] tripLeaveS;

    final int[] tripBackS;
    final int[] tripLatestLeaveS;
    final int[] tripLatestBackS;

    TourTimes(RoutingProblem problem, Tours tours) {
        this.problem = problem;
        this.tours = tours;
        visits = problem.visits;
        leaveS = new int[visits];
        latestS = new int[visits];
        int limited = problem.limited ? visits : 0;
        headS = new int[limited];
        headUntil = new int[limited];
        tailS = new int[limited];
        tailFrom = new int[limited];
        tripLeaveS = new int[visits];
        tripBackS = new int[visits];
        tripLatestLeaveS = new int[visits];
        tripLatestBackS = new int[visits];
    }

    /** Works out a tour; false when somebody comes too late. */
    boolean update(int t) {
        return forward(t) && backward(t);
    }

    /** Whether what an insertion changes can be worked out from there: no other trip hangs on it, nor when it begins. */
    boolean spreadsFromInsertions() {
        return !problem.reloads && !problem.released;
    }

    /** Works out what a visit that was put in time into a trip changes. */
    void spreadFrom(int inserted, int r) {
        forwardFrom(inserted, r);
        backwardFrom(inserted, r);
        if (problem.limited) {
            forwardDurations(inserted, r);
            backwardDurations(inserted, r);
        }
    }

    /** Until a wait takes up the delay. */
    private void forwardFrom(int inserted, int r) {
        int at = tours.prev[inserted];
        int time = at < visits ? leaveS[at] : tripLeaveS[r];
        int v = inserted;
        while (v < visits) {
            time = StrictMath.max(time + problem.drive(at, v), problem.readyS[v]) + problem.unloadingS[v];
            if (v != inserted && time == leaveS[v]) {
                return;
            }
            leaveS[v] = time;
            at = v;
            v = tours.next[v];
        }
        tripBackS[r] = time + problem.drive(at, v);
    }

    /** Until something is due sooner anyway. */
    private void backwardFrom(int inserted, int r) {
        int at = tours.next[inserted];
        int time = at < visits ? latestS[at] : tripLatestBackS[r];
        int v = inserted;
        while (v < visits) {
            time = StrictMath.min(problem.dueS[v], time - problem.drive(v, at) - problem.unloadingS[v]);
            if (v != inserted && time == latestS[v]) {
                return;
            }
            latestS[v] = time;
            at = v;
            v = tours.prev[v];
        }
        tripLatestLeaveS[r] = time - problem.drive(v, at);
    }

    private boolean forward(int t) {
        VehicleGroup own = problem.groups[tours.group[t]];
        int base = own.base();
        int time = own.fromS();
        for (int r = tours.firstTrip[t]; r != Tours.NONE; r = tours.later[r]) {
            if (problem.released) {
                for (int v = tours.first[r]; v < visits; v = tours.next[v]) {
                    time = StrictMath.max(time, problem.releaseS[v]);
                }
            }
            tripLeaveS[r] = time;
            int at = base;
            for (int v = tours.first[r]; v < visits; v = tours.next[v]) {
                int begin = StrictMath.max(time + problem.drive(at, v), problem.readyS[v]);
                if (begin > problem.dueS[v]) {
                    return false;
                }
                time = begin + problem.unloadingS[v];
                leaveS[v] = time;
                at = v;
            }
            time += problem.drive(at, base);
            tripBackS[r] = time;
        }
        return time <= own.untilS()
                && (!problem.limited || forwardDurations(tours.first[tours.firstTrip[t]], tours.firstTrip[t]));
    }

    /** From a visit of a trip on; false when it takes too long. */
    private boolean forwardDurations(int first, int r) {
        VehicleGroup own = problem.groups[tours.group[tours.tour[r]]];
        int at = tours.prev[first];
        int seconds = at < visits ? headS[at] : 0;
        int until = at < visits ? headUntil[at] : own.untilS();
        for (int v = first; v < visits; v = tours.next[v]) {
            int before = seconds + problem.drive(at, v);
            int wait = StrictMath.max(0, problem.readyS[v] - before - until);
            seconds = before + wait + problem.unloadingS[v];
            until = StrictMath.min(problem.dueS[v] - before, until);
            headS[v] = seconds;
            headUntil[v] = until;
            at = v;
        }
        return seconds + problem.drive(at, own.base()) <= problem.mostTripS;
    }

    private boolean backward(int t) {
        VehicleGroup own = problem.groups[tours.group[t]];
        int base = own.base();
        int time = own.untilS();
        for (int r = tours.lastTrip[t]; r != Tours.NONE; r = tours.earlier[r]) {
            tripLatestBackS[r] = time;
            int at = base;
            for (int v = tours.last[r]; v < visits; v = tours.prev[v]) {
                time = StrictMath.min(problem.dueS[v], time - problem.drive(v, at) - problem.unloadingS[v]);
                latestS[v] = time;
                at = v;
            }
            time -= problem.drive(base, at);
            tripLatestLeaveS[r] = time;
            if (time < tripLeaveS[r]) {
                return false;
            }
        }
        if (problem.limited) {
            backwardDurations(tours.last[tours.firstTrip[t]], tours.firstTrip[t]);
        }
        return true;
    }

    /** From a visit of a trip back to where it begins. */
    private void backwardDurations(int last, int r) {
        int at = tours.next[last];
        int seconds = at < visits ? tailS[at] : 0;
        int from = at < visits ? tailFrom[at] : problem.groups[tours.group[tours.tour[r]]].fromS();
        for (int v = last; v < visits; v = tours.prev[v]) {
            int before = problem.unloadingS[v] + problem.drive(v, at);
            int wait = StrictMath.max(0, from - before - problem.dueS[v]);
            seconds += before + wait;
            from = StrictMath.max(from - before, problem.readyS[v]) - wait;
            tailS[v] = seconds;
            tailFrom[v] = from;
            at = v;
        }
    }
}
