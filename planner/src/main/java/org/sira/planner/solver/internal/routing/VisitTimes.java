package org.sira.planner.solver.internal.routing;

/** Whether one visit, the present one, is in time at some place of {@link Tours}, and all that follow it. */
final class VisitTimes {

    private final RoutingProblem problem;
    private final Tours tours;
    private final TourTimes times;
    private int visit;
    private int ready;
    private int due;
    private int unloading;

    VisitTimes(RoutingProblem problem, Tours tours) {
        this.problem = problem;
        this.tours = tours;
        times = tours.times;
    }

    /** Makes a visit the present one. */
    void look(int v) {
        visit = v;
        ready = problem.readyS[v];
        due = problem.dueS[v];
        unloading = problem.unloadingS[v];
    }

    /** Between two that follow each other on a trip, of which one may be the base. */
    boolean isInTime(int r, int from, int to) {
        int left;
        if (problem.released && problem.releaseS[visit] > times.tripLeaveS[r]) {
            left = leaveLater(r, from, problem.releaseS[visit]);
            if (left < 0) {
                return false;
            }
        } else {
            left = from < problem.visits ? times.leaveS[from] : times.tripLeaveS[r];
        }
        int row = visit * problem.locations;
        int begin = StrictMath.max(left + problem.driveToS[row + from], ready);
        if (begin > due) {
            return false;
        }
        int latest = to < problem.visits ? times.latestS[to] : times.tripLatestBackS[r];
        if (begin + unloading + problem.driveS[row + to] > latest) {
            return false;
        }
        return !problem.limited || isShortEnough(r, from, to);
    }

    /** When a vehicle goes on from a place if its trip begins later than now; negative when it is late there. */
    private int leaveLater(int r, int place, int leaveS) {
        int time = leaveS;
        if (place >= problem.visits) {
            return time;
        }
        int at = tours.prev[tours.first[r]];
        for (int v = tours.first[r]; ; v = tours.next[v]) {
            int begin = StrictMath.max(time + problem.drive(at, v), problem.readyS[v]);
            if (begin > problem.dueS[v]) {
                return -1;
            }
            time = begin + problem.unloadingS[v];
            if (v == place) {
                return time;
            }
            at = v;
        }
    }

    /** The shortest time away when the start is chosen well: three parts joined (Vidal et al. 2013, section 4.4). */
    private boolean isShortEnough(int r, int from, int to) {
        VehicleGroup group = problem.groups[tours.group[tours.tour[r]]];
        boolean head = from < problem.visits;
        int seconds = head ? times.headS[from] : 0;
        int latest = head ? times.headUntil[from] : group.untilS();
        int before = seconds + problem.drive(from, visit);
        int wait = StrictMath.max(0, ready - before - latest);
        seconds = before + wait + unloading;
        latest = StrictMath.min(due - before, latest);
        boolean tail = to < problem.visits;
        before = seconds + problem.drive(visit, to);
        int tailFrom = tail ? times.tailFrom[to] : group.fromS();
        wait = StrictMath.max(0, tailFrom - before - latest);
        return before + wait + (tail ? times.tailS[to] : 0) <= problem.mostTripS;
    }

    /** Whether a trip to the present visit alone can be made within a time. */
    boolean isInTime(VehicleGroup group, int fromS, int untilS) {
        int leave = StrictMath.max(fromS, problem.releaseS[visit]);
        int begin = StrictMath.max(leave + problem.drive(group.base(), visit), ready);
        int back = begin + unloading + problem.drive(visit, group.base());
        return begin <= due
                && back <= untilS
                && problem.drive(group.base(), visit) + unloading + problem.drive(visit, group.base())
                        <= problem.mostTripS;
    }
}
