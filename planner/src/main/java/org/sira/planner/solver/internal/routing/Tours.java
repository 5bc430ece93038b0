package org.sira.planner.solver.internal.routing;

/**
 * What all vehicles do: tours, one for each vehicle that goes out, of trips that leave the base and come back to it, of
 * visits in order. {@link TourTimes Times}, {@link TripSizes sizes} and costs are kept up to date, and all is undone as a
 * whole when a move is not accepted.
 *
 * <p>Visits, trips and tours are numbers. A trip begins and ends at its base, whose location stands in {@link #prev} and
 * {@link #next} at its ends. Fields are read by moves of this package and written here alone.
 */
final class Tours {

    static final int NONE = -1;

    private final RoutingProblem problem;
    private final int visits;
    final TourTimes times;
    final FleetUse fleet;
    final TripSizes sizes;
    final AbsentVisits absent;
    private final UndoLog log;

    // Of visits.
    final int[] prev;
    final int[] next;
    /** {@link #NONE} when it is not made. */
    final int[] trip;

    // Of trips.
    final int[] first;
    final int[] last;
    final int[] size;
    final int[] tour;
    final int[] earlier;
    final int[] later;

    // Of tours.
    final int[] group;
    final int[] firstTrip;
    final int[] lastTrip;

    final int[] activeTours;
    int tourCount;
    private final int[] placeOfTour;
    int tripCount;
    double cost;

    private final int[] freeTrips;
    private int freeTripCount;
    private final int[] freeTours;
    private int freeTourCount;

    Tours(RoutingProblem problem) {
        this.problem = problem;
        visits = problem.visits;
        prev = new int[visits];
        next = new int[visits];
        trip = new int[visits];
        first = new int[visits];
        last = new int[visits];
        size = new int[visits];
        tour = new int[visits];
        earlier = new int[visits];
        later = new int[visits];
        group = new int[visits];
        firstTrip = new int[visits];
        lastTrip = new int[visits];
        fleet = new FleetUse(problem);
        activeTours = new int[visits];
        placeOfTour = new int[visits];
        absent = new AbsentVisits(visits);
        freeTrips = new int[visits];
        freeTours = new int[visits];
        times = new TourTimes(problem, this);
        sizes = new TripSizes(problem, this);
        log = new UndoLog(this, visits);
        clear();
    }

    private void clear() {
        fleet.clear();
        absent.clear();
        tourCount = 0;
        tripCount = 0;
        freeTripCount = visits;
        freeTourCount = visits;
        cost = 0;
        for (int v = 0; v < visits; v++) {
            trip[v] = NONE;
            sizes.setAbsent(v);
            freeTrips[v] = visits - 1 - v;
            freeTours[v] = visits - 1 - v;
            cost += problem.worth[v];
        }
    }

    // Moves.

    /** From here on {@link #undo} comes back to the present tours. */
    void begin() {
        log.begin();
    }

    void undo() {
        log.undo();
    }

    /** Writes group, number of trips, and of each its size and visits; returns where it ends. */
    int write(int t, int[] into, int from) {
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

    /** Takes a tour apart, if there is one of the number. */
    void dismiss(int t) {
        if (placeOfTour[t] >= tourCount || activeTours[placeOfTour[t]] != t) {
            return;
        }
        cost -= sizes.tourCost[t];
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

    /** Makes a tour of what was written, of nothing none; returns where it ends. */
    int read(int[] from, int start) {
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
            // With the vehicle that was written, even where another has become free meanwhile.
            workOut(t);
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
        log.touch(tour[r]);
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
        if (!times.spreadsFromInsertions()) {
            requireFitting(update(tour[r]));
            return;
        }
        sizes.lengthen(v, r);
        if (problem.timed) {
            times.spreadFrom(v, r);
        }
        requireFitting(chooseGroup(tour[r]));
        cost += sizes.reprice(tour[r]);
    }

    private static void requireFitting(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("A visit was put in where it does not fit.");
        }
    }

    private void link(int v, int r, int before) {
        log.touch(tour[r]);
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
        log.opened(t);
        link(v, newTrip(t, NONE), problem.groups[g].base());
        requireFitting(update(t));
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
        log.touch(tour[r]);
        log.touch(tour[s]);
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

    /**
     * Puts each of two visits of different trips into the other's, before a visit that stays there, or at the end when that is
     * the base.
     *
     * @return whether both trips are in time and carried
     */
    boolean swap(int u, int beforeU, int v, int beforeV) {
        int r = trip[u];
        int s = trip[v];
        remove(u);
        remove(v);
        link(u, s, beforeU);
        link(v, r, beforeV);
        boolean fits = update(tour[r]);
        return update(tour[s]) && fits;
    }

    /** A trip of one visit of a vehicle that goes out already, after another of its trips, or first. */
    void addTrip(int t, int after, int v) {
        log.touch(t);
        link(v, newTrip(t, after), problem.groups[group[t]].base());
        requireFitting(update(t));
    }

    private int newTour(int g) {
        int t = freeTours[--freeTourCount];
        group[t] = g;
        firstTrip[t] = NONE;
        lastTrip[t] = NONE;
        sizes.opened(t);
        placeOfTour[t] = tourCount;
        activeTours[tourCount++] = t;
        fleet.take(g);
        return t;
    }

    private void freeTour(int t) {
        fleet.giveBack(group[t]);
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
        sizes.setAbsent(v);
        absent.add(v);
        cost += problem.worth[v];
    }

    private void setPresent(int v, int r) {
        trip[v] = r;
        absent.remove(v);
        cost -= problem.worth[v];
    }

    /**
     * Works out loads, times and cost of a tour that has changed. A tour that is left with nothing is no tour any more.
     *
     * @return whether it can be carried and is in time: where a detour is shorter than the direct way, to leave a visit out may make
     *     others late
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
            cost -= sizes.tourCost[t];
            freeTour(t);
            return true;
        }
        boolean inTime = measure(t);
        boolean carried = chooseGroup(t);
        cost += sizes.reprice(t);
        return inTime && carried;
    }

    private void workOut(int t) {
        measure(t);
        cost += sizes.reprice(t);
    }

    private boolean measure(int t) {
        for (int r = firstTrip[t]; r != NONE; r = later[r]) {
            sizes.measure(r);
        }
        return !problem.timed || times.update(t);
    }

    /** Takes for its only trip the cheapest vehicle of the same base that is free and carries it; false when there is none. */
    private boolean chooseGroup(int t) {
        int r = firstTrip[t];
        if (problem.groups.length == 1 || later[r] != NONE) {
            // Only what fits is put into trips of these.
            return true;
        }
        int best = fleet.cheapest(group[t], sizes.tripKg[r], sizes.tripM[r]);
        if (best == NONE) {
            return false;
        }
        fleet.giveBack(group[t]);
        fleet.take(best);
        group[t] = best;
        return true;
    }
}
