package org.sira.planner.solver.internal.routing;

import java.util.SplittableRandom;

/**
 * Takes strings of neighbouring visits out of neighbouring trips (Christiaens and Vanden Berghe 2020, Slack induction by
 * string removals, section 5.2), and names absent ones nearby that may be tried too.
 */
final class StringRuin {

    /** Strings are taken from up to as many trips as a third of a mean trip has visits, within these bounds. */
    private static final double FEWEST_STRINGS = 5;

    private static final double MOST_STRINGS = 8;
    private static final double STRINGS_PER_VISIT = 1.0 / 3;
    private static final double SHARE_OF_TRIP = 0.6;
    private static final double LONGEST_STRING = 10;
    private static final double SPLIT = 0.5;

    /**
     * What is kept within a string of a long trip is nearly always one visit: with more, what is taken lies far from where it
     * began. Short trips without times do as well or better with some that lies elsewhere.
     */
    private static final double LONGER_SPLIT = 0.01;

    private static final double LONGER_UNTIMED_SPLIT = 0.7;

    private final RoutingProblem problem;
    private final Proximity proximity;
    private final Tours tours;
    /** Visits that are to be put in again, or for the first time. */
    final int[] pending;

    int pendingCount;
    private final int[] ruined;
    private int mark;
    private final int[] dirty;
    private int dirtyCount;
    private final int[] dirtyBy;
    private final int[] string;
    private final double longerSplit;

    StringRuin(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
        pending = new int[problem.visits];
        ruined = new int[problem.visits];
        dirty = new int[problem.visits];
        dirtyBy = new int[problem.visits];
        string = new int[problem.visits];
        longerSplit = problem.timed ? LONGER_SPLIT : LONGER_UNTIMED_SPLIT;
    }

    /**
     * Ruins around a visit.
     *
     * @param mostAbsent how many absent visits nearby become pending too
     * @return false when what is left cannot be driven in time
     */
    boolean around(int seed, int mostAbsent, SplittableRandom random) {
        mark++;
        pendingCount = 0;
        dirtyCount = 0;
        double meanTrip = tours.tripCount == 0 ? 1 : (problem.visits - tours.absent.count()) / (double) tours.tripCount;
        double longest = StrictMath.min(LONGEST_STRING, StrictMath.max(1, SHARE_OF_TRIP * meanTrip));
        double most = StrictMath.max(FEWEST_STRINGS, StrictMath.min(MOST_STRINGS, STRINGS_PER_VISIT * meanTrip));
        int strings = (int) (1 + random.nextDouble() * most);
        int absentTried = 0;
        int[] near = proximity.near[seed];
        for (int i = -1; i < near.length && strings > 0; i++) {
            int v = i < 0 ? seed : near[i];
            int r = tours.trip[v];
            if (r == Tours.NONE) {
                if (absentTried < mostAbsent && !isPending(v)) {
                    pending[pendingCount++] = v;
                    absentTried++;
                }
            } else if (ruined[r] != mark) {
                ruined[r] = mark;
                removeString(v, r, longest, random);
                strings--;
            }
        }
        boolean inTime = true;
        for (int i = 0; i < dirtyCount; i++) {
            inTime &= tours.update(dirty[i]);
        }
        return inTime;
    }

    private boolean isPending(int v) {
        for (int i = 0; i < pendingCount; i++) {
            if (pending[i] == v) {
                return true;
            }
        }
        return false;
    }

    private void removeString(int v, int r, double longest, SplittableRandom random) {
        int size = tours.size[r];
        int length = (int) (1 + random.nextDouble() * StrictMath.min(size, longest));
        length = StrictMath.min(length, size);
        int kept = 0;
        if (length > 1 && length < size && random.nextDouble() < SPLIT) {
            kept = 1;
            while (length + kept < size && random.nextDouble() < longerSplit) {
                kept++;
            }
        }
        int whole = length + kept;
        int at = 0;
        for (int before = tours.prev[v]; before < problem.visits; before = tours.prev[before]) {
            at++;
        }
        int earliest = StrictMath.max(0, at - whole + 1);
        int latest = StrictMath.min(at, size - whole);
        int start = earliest + random.nextInt(latest - earliest + 1);
        int keptFrom = kept == 0 ? whole : start + random.nextInt(length + 1);
        int keptUntil = keptFrom + kept;
        int count = 0;
        int walker = v;
        for (int i = at; i > start; i--) {
            walker = tours.prev[walker];
        }
        for (int i = start; i < start + whole; i++) {
            if (kept == 0 || i < keptFrom || i >= keptUntil) {
                string[count++] = walker;
            }
            walker = tours.next[walker];
        }
        int t = tours.tour[r];
        if (dirtyBy[t] != mark) {
            dirtyBy[t] = mark;
            dirty[dirtyCount++] = t;
        }
        for (int i = 0; i < count; i++) {
            tours.remove(string[i]);
            pending[pendingCount++] = string[i];
        }
    }
}
