package org.sira.planner.solver.internal.routing;

import java.util.Arrays;

/**
 * What all vehicles do: tours, one for each vehicle that goes out, of trips that leave the base and come back to it, of
 * visits in order. With times, loads and costs kept up to date, and undone as a whole when a move is not accepted.
 *
 * <p>Visits, trips and tours are numbers. A trip begins and ends at its base, whose location stands in {@link #prev} and
 * {@link #next} at its ends. Fields are read by moves of this package and written here alone.
 */
final class Tours {

    static final int NONE = -1;

    private static final double ROOM = 1e-9;

    private final RoutingProblem problem;
    private final int visits;

    // Of visits.
    final int[] prev;
    final int[] next;
    /** {@link #NONE} when it is not made. */
    final int[] trip;
    /** From the place before it, and to the place after it. */
    final int[] prevM;

    final int[] nextM;
    /** Earliest second at which a vehicle may go on. */
    final int[] leaveS;
    /** Latest second at which unloading may begin, so that all that follows is in time. */
    final int[] latestS;
    /** The way from the base to here, or from here to it: least seconds, and earliest and latest start of it. */
    final int[] headS;

    final int[] headFrom;
    final int[] headUntil;
    final int[] tailS;
    final int[] tailFrom;
    final int[] tailUntil;

    // Of trips.
    final int[] first;
    final int[] last;
    final int[] size;
    final double[] tripKg;
    final long[] tripM;
    final int[] tour;
    final int[] earlier;
    final int[] later;
    /** Earliest second at which it leaves, and at which it is back; latest at which it may leave and be back. */
    final int[] tripLeaveS;

    final int[] tripBackS;
    final int[] tripLatestLeaveS;
    final int[] tripLatestBackS;

    // Of tours.
    final int[] group;
    final int[] firstTrip;
    final int[] lastTrip;
    private final double[] tourCost;

    final int[] used;
    final int[] activeTours;
    int tourCount;
    private final int[] placeOfTour;
    int tripCount;
    final int[] absent;
    int absentCount;
    private final int[] placeOfAbsent;
    double cost;

    private final int[] freeTrips;
    private int freeTripCount;
    private final int[] freeTours;
    private int freeTourCount;

    // What to go back to.
    private int[] log = new int[1024];
    private int logged;
    private final int[] touchedBy;
    private final int[] touchedTours;
    private int touchedCount;
    private int move = 1;
    private double costBefore;

    Tours(RoutingProblem problem) {
        this.problem = problem;
        visits = problem.visits;
        prev = new int[visits];
        next = new int[visits];
        trip = new int[visits];
        prevM = new int[visits];
        nextM = new int[visits];
        leaveS = new int[visits];
        latestS = new int[visits];
        int limited = problem.limited ? visits : 0;
        headS = new int[limited];
        headFrom = new int[limited];
        headUntil = new int[limited];
        tailS = new int[limited];
        tailFrom = new int[limited];
        tailUntil = new int[limited];
        first = new int[visits];
        last = new int[visits];
        size = new int[visits];
        tripKg = new double[visits];
        tripM = new long[visits];
        tour = new int[visits];
        earlier = new int[visits];
        later = new int[visits];
        tripLeaveS = new int[visits];
        tripBackS = new int[visits];
        tripLatestLeaveS = new int[visits];
        tripLatestBackS = new int[visits];
        group = new int[visits];
        firstTrip = new int[visits];
        lastTrip = new int[visits];
        tourCost = new double[visits];
        used = new int[problem.groups.length];
        activeTours = new int[visits];
        placeOfTour = new int[visits];
        absent = new int[visits];
        placeOfAbsent = new int[visits];
        freeTrips = new int[visits];
        freeTours = new int[visits];
        touchedBy = new int[visits];
        touchedTours = new int[visits];
        clear();
    }

    private void clear() {
        Arrays.fill(used, 0);
        tourCount = 0;
        tripCount = 0;
        freeTripCount = visits;
        freeTourCount = visits;
        absentCount = visits;
        cost = 0;
        for (int v = 0; v < visits; v++) {
            trip[v] = NONE;
            absent[v] = v;
            placeOfAbsent[v] = v;
            freeTrips[v] = visits - 1 - v;
            freeTours[v] = visits - 1 - v;
            cost += problem.worth[v];
        }
    }

    // Moves.

    /** From here on {@link #undo} comes back to the present tours. */
    void begin() {
        move++;
        logged = 0;
        touchedCount = 0;
        costBefore = cost;
    }

    private void touch(int t) {
        if (touchedBy[t] != move) {
            touchedBy[t] = move;
            touchedTours[touchedCount++] = t;
            logged = write(t, log = withRoom(log, logged + mostWritten()), logged);
        }
    }

    private static int[] withRoom(int[] values, int wanted) {
        return wanted <= values.length ? values : Arrays.copyOf(values, StrictMath.max(wanted, 2 * values.length));
    }

    /** Writes group, number of trips, and of each its size and visits; returns where it ends. */
    private int write(int t, int[] into, int from) {
        int at = from;
        into[at++] = group[t];
        int count = at++;
        into[count] = 0;
        for (int r = firstTrip[t]; r != NONE; r = later[r]) {
            into[count]++;
            into[at++] = size[r];
            for (int v = first[r]; v < visits; v = next[v]) {
                into[at++] = v;
            }
        }
        return at;
    }

    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            int t = touchedTours[i];
            if (placeOfTour[t] < tourCount && activeTours[placeOfTour[t]] == t) {
                dismiss(t);
            }
        }
        int at = 0;
        while (at < logged) {
            at = read(log, at);
        }
        cost = costBefore;
    }

    private void dismiss(int t) {
        cost -= tourCost[t];
        for (int r = firstTrip[t]; r != NONE; ) {
            int following = later[r];
            for (int v = first[r]; v < visits; v = next[v]) {
                setAbsent(v);
            }
            freeTrip(r);
            r = following;
        }
        freeTour(t);
    }

    /** Makes a tour of what was written; of nothing none. */
    private int read(int[] from, int start) {
        int at = start;
        int g = from[at++];
        int trips = from[at++];
        int t = trips == 0 ? NONE : newTour(g);
        for (int i = 0; i < trips; i++) {
            int r = newTrip(t, lastTrip[t]);
            int visitsOfTrip = from[at++];
            int before = problem.groups[g].base();
            for (int j = 0; j < visitsOfTrip; j++) {
                int v = from[at++];
                setPresent(v, r);
                prev[v] = before;
                if (before < visits) {
                    next[before] = v;
                } else {
                    first[r] = v;
                }
                before = v;
            }
            next[before] = problem.groups[g].base();
            last[r] = before;
            size[r] = visitsOfTrip;
        }
        if (t != NONE) {
            update(t);
        }
        return at;
    }

    /** All tours, as {@link #become} reads them. */
    int write(int[] into) {
        int at = 0;
        for (int i = 0; i < tourCount; i++) {
            at = write(activeTours[i], into, at);
        }
        return at;
    }

    /** As many numbers as {@link #write(int[])} may write. */
    int mostWritten() {
        return 4 * visits;
    }

    /** The tours that were written. */
    void become(int[] written, int length) {
        clear();
        int at = 0;
        while (at < length) {
            at = read(written, at);
        }
        begin();
    }

    // Changes. After removals a tour is to be updated.

    void remove(int v) {
        int r = trip[v];
        touch(tour[r]);
        int before = prev[v];
        int after = next[v];
        if (before < visits) {
            next[before] = after;
        } else {
            first[r] = after;
        }
        if (after < visits) {
            prev[after] = before;
        } else {
            last[r] = before;
        }
        size[r]--;
        setAbsent(v);
    }

    /**
     * Puts a visit before another of a trip, or at its end when that is the base. It must be in time there.
     */
    void insert(int v, int r, int before) {
        link(v, r, before);
        if (problem.reloads || problem.released || problem.limited) {
            requireFitting(update(tour[r]));
            return;
        }
        lengthen(v, r);
        if (problem.timed) {
            forwardFrom(v, r);
            backwardFrom(v, r);
        }
        requireFitting(chooseGroup(tour[r]));
        price(tour[r]);
    }

    private static void requireFitting(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("A visit was put in where it does not fit.");
        }
    }

    private void lengthen(int v, int r) {
        int base = problem.groups[group[tour[r]]].base();
        int from = prev[v];
        int to = next[v];
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

    /** Until a wait takes up the delay. */
    private void forwardFrom(int inserted, int r) {
        int at = prev[inserted];
        int time = at < visits ? leaveS[at] : tripLeaveS[r];
        int v = inserted;
        while (v < visits) {
            time = StrictMath.max(time + problem.drive(at, v), problem.readyS[v]) + problem.unloadingS[v];
            if (v != inserted && time == leaveS[v]) {
                return;
            }
            leaveS[v] = time;
            at = v;
            v = next[v];
        }
        tripBackS[r] = time + problem.drive(at, v);
    }

    /** Until something is due sooner anyway. */
    private void backwardFrom(int inserted, int r) {
        int at = next[inserted];
        int time = at < visits ? latestS[at] : tripLatestBackS[r];
        int v = inserted;
        while (v < visits) {
            time = StrictMath.min(problem.dueS[v], time - problem.drive(v, at) - problem.unloadingS[v]);
            if (v != inserted && time == latestS[v]) {
                return;
            }
            latestS[v] = time;
            at = v;
            v = prev[v];
        }
        tripLatestLeaveS[r] = time - problem.drive(v, at);
    }

    private void link(int v, int r, int before) {
        touch(tour[r]);
        boolean atEnd = before >= visits;
        int after = atEnd ? last[r] : prev[before];
        int base = problem.groups[group[tour[r]]].base();
        prev[v] = size[r] == 0 ? base : after;
        next[v] = atEnd ? base : before;
        if (size[r] == 0 || after >= visits) {
            first[r] = v;
        } else {
            next[after] = v;
        }
        if (atEnd) {
            last[r] = v;
        } else {
            prev[before] = v;
        }
        size[r]++;
        setPresent(v, r);
    }

    /** A tour of one visit, which must be in time. */
    void open(int g, int v) {
        int t = newTour(g);
        touchEmpty(t);
        link(v, newTrip(t, NONE), problem.groups[g].base());
        requireFitting(update(t));
    }

    /**
     * Whether both trips find vehicles that carry what {@link #exchangeTails} gives them, at no more than so much more.
     *
     * @param delta by how many metres the trips become longer together
     */
    boolean canCarryTails(int u, int w, int delta, double most) {
        double headKg = 0;
        long headM = 0;
        for (int v = u; v < visits; v = prev[v]) {
            headKg += problem.kg[v];
            headM += prevM[v];
        }
        double tailKg = 0;
        long tailM = 0;
        for (int v = w; v < visits; v = next[v]) {
            tailKg += problem.kg[v];
            tailM += nextM[v];
        }
        int r = trip[u];
        int s = trip[w];
        double kg = headKg + tailKg;
        long metres = headM + tailM + problem.length(u, w);
        double otherKg = tripKg[r] + tripKg[s] - kg;
        long otherM = tripM[r] + tripM[s] + delta - metres;
        int g = cheapestGroup(group[tour[r]], kg, metres);
        int other = otherKg > 0 ? cheapestGroup(group[tour[s]], otherKg, otherM) : group[tour[s]];
        if (g == NONE || other == NONE) {
            return false;
        }
        double price = price(g, metres) + (otherKg > 0 ? price(other, otherM) : 0);
        return price - tourCost[tour[r]] - tourCost[tour[s]] < most;
    }

    private double price(int g, long metres) {
        return problem.groups[g].fixedCost() + problem.groups[g].costPerM() * metres;
    }

    /**
     * Lets a visit be followed by another of another trip and all that comes after it, and what came after the one follow
     * what came before the other. Both go out from the same base, once, and can carry it.
     *
     * @return whether both are in time
     */
    boolean exchangeTails(int u, int w) {
        int r = trip[u];
        int s = trip[w];
        touch(tour[r]);
        touch(tour[s]);
        int base = problem.groups[group[tour[r]]].base();
        int uNext = next[u];
        int wPrev = prev[w];
        int lastR = last[r];
        int lastS = last[s];
        for (int v = w; v < visits; v = next[v]) {
            trip[v] = r;
            size[r]++;
            size[s]--;
        }
        for (int v = uNext; v < visits; v = next[v]) {
            trip[v] = s;
            size[r]--;
            size[s]++;
        }
        next[u] = w;
        prev[w] = u;
        last[r] = lastS;
        if (uNext < visits) {
            prev[uNext] = wPrev;
        }
        if (wPrev < visits) {
            next[wPrev] = uNext < visits ? uNext : base;
            last[s] = uNext < visits ? lastR : wPrev;
        } else {
            first[s] = uNext;
            last[s] = uNext < visits ? lastR : base;
        }
        int tourR = tour[r];
        int tourS = tour[s];
        boolean inTime = update(tourR);
        return update(tourS) && inTime;
    }

    /** A trip of one visit of a vehicle that goes out already, after another of its trips, or first. */
    void addTrip(int t, int after, int v) {
        touch(t);
        link(v, newTrip(t, after), problem.groups[group[t]].base());
        requireFitting(update(t));
    }

    private void touchEmpty(int t) {
        if (touchedBy[t] != move) {
            touchedBy[t] = move;
            touchedTours[touchedCount++] = t;
        }
    }

    private int newTour(int g) {
        int t = freeTours[--freeTourCount];
        group[t] = g;
        firstTrip[t] = NONE;
        lastTrip[t] = NONE;
        tourCost[t] = 0;
        placeOfTour[t] = tourCount;
        activeTours[tourCount++] = t;
        used[g]++;
        return t;
    }

    private void freeTour(int t) {
        used[group[t]]--;
        int place = placeOfTour[t];
        int moved = activeTours[--tourCount];
        activeTours[place] = moved;
        placeOfTour[moved] = place;
        placeOfTour[t] = visits;
        freeTours[freeTourCount++] = t;
    }

    private int newTrip(int t, int after) {
        int r = freeTrips[--freeTripCount];
        tripCount++;
        tour[r] = t;
        size[r] = 0;
        earlier[r] = after;
        later[r] = after == NONE ? firstTrip[t] : later[after];
        if (after == NONE) {
            firstTrip[t] = r;
        } else {
            later[after] = r;
        }
        if (later[r] == NONE) {
            lastTrip[t] = r;
        } else {
            earlier[later[r]] = r;
        }
        return r;
    }

    private void unlinkTrip(int t, int r) {
        if (earlier[r] == NONE) {
            firstTrip[t] = later[r];
        } else {
            later[earlier[r]] = later[r];
        }
        if (later[r] == NONE) {
            lastTrip[t] = earlier[r];
        } else {
            earlier[later[r]] = earlier[r];
        }
        freeTrip(r);
    }

    private void freeTrip(int r) {
        freeTrips[freeTripCount++] = r;
        tripCount--;
    }

    private void setAbsent(int v) {
        trip[v] = NONE;
        placeOfAbsent[v] = absentCount;
        absent[absentCount++] = v;
        cost += problem.worth[v];
    }

    private void setPresent(int v, int r) {
        trip[v] = r;
        int place = placeOfAbsent[v];
        int moved = absent[--absentCount];
        absent[place] = moved;
        placeOfAbsent[moved] = place;
        cost -= problem.worth[v];
    }

    /**
     * Works out loads, times and cost of a tour that has changed. A tour that is left with nothing is no tour any more.
     *
     * @return whether it can be carried and is in time: where a detour is shorter than the direct way, to leave a visit out may make others late
     */
    boolean update(int t) {
        for (int r = firstTrip[t]; r != NONE; ) {
            int following = later[r];
            if (size[r] == 0) {
                unlinkTrip(t, r);
            }
            r = following;
        }
        if (firstTrip[t] == NONE) {
            cost -= tourCost[t];
            freeTour(t);
            return true;
        }
        for (int r = firstTrip[t]; r != NONE; r = later[r]) {
            measure(r);
        }
        boolean inTime = !problem.timed || forward(t) && backward(t);
        boolean carried = chooseGroup(t);
        price(t);
        return inTime && carried;
    }

    private void price(int t) {
        double now = 0;
        for (int r = firstTrip[t]; r != NONE; r = later[r]) {
            now += price(group[t], tripM[r]);
        }
        cost += now - tourCost[t];
        tourCost[t] = now;
    }

    private void measure(int r) {
        int base = problem.groups[group[tour[r]]].base();
        int at = base;
        double load = 0;
        long metres = 0;
        for (int v = first[r]; v < visits; v = next[v]) {
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

    private boolean forward(int t) {
        VehicleGroup own = problem.groups[group[t]];
        int base = own.base();
        int time = own.fromS();
        for (int r = firstTrip[t]; r != NONE; r = later[r]) {
            if (problem.released) {
                for (int v = first[r]; v < visits; v = next[v]) {
                    time = StrictMath.max(time, problem.releaseS[v]);
                }
            }
            tripLeaveS[r] = time;
            int at = base;
            for (int v = first[r]; v < visits; v = next[v]) {
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
        return time <= own.untilS() && (!problem.limited || forwardDurations(firstTrip[t], own));
    }

    private boolean forwardDurations(int r, VehicleGroup own) {
        int seconds = 0;
        int from = own.fromS();
        int until = own.untilS();
        int at = own.base();
        for (int v = first[r]; v < visits; v = next[v]) {
            int before = seconds + problem.drive(at, v);
            int wait = StrictMath.max(0, problem.readyS[v] - before - until);
            seconds = before + wait + problem.unloadingS[v];
            from = StrictMath.max(problem.readyS[v] - before, from) - wait;
            until = StrictMath.min(problem.dueS[v] - before, until);
            headS[v] = seconds;
            headFrom[v] = from;
            headUntil[v] = until;
            at = v;
        }
        return seconds + problem.drive(at, own.base()) <= problem.mostTripS;
    }

    private boolean backward(int t) {
        VehicleGroup own = problem.groups[group[t]];
        int base = own.base();
        int time = own.untilS();
        for (int r = lastTrip[t]; r != NONE; r = earlier[r]) {
            tripLatestBackS[r] = time;
            int at = base;
            for (int v = last[r]; v < visits; v = prev[v]) {
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
            backwardDurations(firstTrip[t], own);
        }
        return true;
    }

    private void backwardDurations(int r, VehicleGroup own) {
        int seconds = 0;
        int from = own.fromS();
        int until = own.untilS();
        int at = own.base();
        for (int v = last[r]; v < visits; v = prev[v]) {
            int before = problem.unloadingS[v] + problem.drive(v, at);
            int wait = StrictMath.max(0, from - before - problem.dueS[v]);
            seconds += before + wait;
            from = StrictMath.max(from - before, problem.readyS[v]) - wait;
            until = StrictMath.min(until - before, problem.dueS[v]);
            tailS[v] = seconds;
            tailFrom[v] = from;
            tailUntil[v] = until;
            at = v;
        }
    }

    /** Takes the cheapest vehicle of the same base that is free and carries it; false when there is none. */
    private boolean chooseGroup(int t) {
        int r = firstTrip[t];
        if (problem.groups.length == 1 || later[r] != NONE) {
            return hasRoom(r, 0);
        }
        int best = cheapestGroup(group[t], tripKg[r], tripM[r]);
        if (best == NONE) {
            return false;
        }
        used[group[t]]--;
        used[best]++;
        group[t] = best;
        return true;
    }

    /** Instead of one that is in use: the cheapest group for a trip, or {@link #NONE}. */
    int cheapestGroup(int inUse, double kg, long metres) {
        VehicleGroup now = problem.groups[inUse];
        int best = NONE;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int g = 0; g < problem.groups.length; g++) {
            VehicleGroup other = problem.groups[g];
            double price = other.fixedCost() + other.costPerM() * metres;
            if (price < bestCost
                    && other.payloadKg() + ROOM >= kg
                    && (g == inUse || used[g] < other.count())
                    && other.base() == now.base()
                    && other.fromS() == now.fromS()
                    && other.untilS() == now.untilS()) {
                best = g;
                bestCost = price;
            }
        }
        return best;
    }

    boolean hasRoom(int r, double kg) {
        return tripKg[r] + kg <= problem.groups[group[tour[r]]].payloadKg() + ROOM;
    }

    double costOf(int t) {
        return tourCost[t];
    }
}
