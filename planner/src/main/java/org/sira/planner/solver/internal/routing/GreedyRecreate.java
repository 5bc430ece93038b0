package org.sira.planner.solver.internal.routing;

import java.util.SplittableRandom;

/**
 * Puts visits in one by one where each costs least, with a few places overlooked by chance (Christiaens and Vanden Berghe
 * 2020, section 5.3: greedy insertion with blinks). Next to neighbours only; where none of them has room, anywhere.
 */
final class GreedyRecreate {

    private static final double BLINK = 0.01;
    private static final double NO_PLACE = Double.POSITIVE_INFINITY;

    private final RoutingProblem problem;
    private final Proximity proximity;
    private final Tours tours;
    private final TourTimes times;
    private final TripSizes sizes;
    private final double[] key;
    private final double[] fromBase;
    /** Of a metre, when it costs the same for all vehicles; 0 otherwise. */
    private final double uniformPerM;

    private int untilBlink = 1;
    private double worthFactor;
    private boolean upsizes;

    // The best place of the present visit: in a trip before a visit or the base, in a new trip of a tour, or a new
    // tour.
    private double bestCost;
    private int bestTrip;
    private int bestBefore;
    private int bestTour;
    private int bestAfterTrip;
    private int bestGroup;

    // The visit.
    private int visit;
    private double kg;
    private int ready;
    private int due;
    private int unloading;

    GreedyRecreate(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
        times = tours.times;
        sizes = tours.sizes;
        key = new double[problem.visits];
        uniformPerM = uniformPerM(problem);
        fromBase = new double[problem.visits];
        for (int v = 0; v < problem.visits; v++) {
            fromBase[v] = Double.POSITIVE_INFINITY;
            for (VehicleGroup group : problem.groups) {
                fromBase[v] = StrictMath.min(fromBase[v], problem.length(group.base(), v));
            }
        }
    }

    /**
     * Puts in what is pending, each where it costs least, as far as it fits and is worth it.
     *
     * @param worthFactor how many times its worth is paid for a visit that may be left out
     */
    void insertAll(int[] pending, int count, double worthFactor, SplittableRandom random) {
        // A larger vehicle is always cheaper than one more: without this small ones would never come back.
        insert(pending, count, worthFactor, random.nextBoolean(), random);
    }

    /** Puts in all that fits, whatever it is worth. */
    void insertAllThatFit(int[] pending, int count, SplittableRandom random) {
        insert(pending, count, NO_PLACE, true, random);
    }

    private void insert(int[] pending, int count, double factor, boolean withLargerVehicles, SplittableRandom random) {
        worthFactor = factor;
        upsizes = withLargerVehicles;
        sort(pending, count, random);
        for (int i = 0; i < count; i++) {
            insert(pending[i], random);
        }
    }

    private static double uniformPerM(RoutingProblem problem) {
        double perM = problem.groups.length == 0 ? 0 : problem.groups[0].costPerM();
        for (VehicleGroup group : problem.groups) {
            perM = group.costPerM() == perM ? perM : 0;
        }
        return perM;
    }

    /** Another order each time, as no single one is right: by chance, size, remoteness, nearness, and by windows. */
    private void sort(int[] pending, int count, SplittableRandom random) {
        int order = random.nextInt(problem.timed ? 17 : 11);
        for (int i = 0; i < count; i++) {
            key[pending[i]] = key(order, pending[i], random);
        }
        for (int i = 1; i < count; i++) {
            int v = pending[i];
            int j = i - 1;
            while (j >= 0 && key[pending[j]] > key[v]) {
                pending[j + 1] = pending[j];
                j--;
            }
            pending[j + 1] = v;
        }
    }

    private double key(int order, int v, SplittableRandom random) {
        return switch (order) {
            case 0, 1, 2, 3 -> random.nextDouble();
            case 4, 5, 6, 7 -> -problem.kg[v];
            case 8, 9 -> -fromBase[v];
            case 10 -> fromBase[v];
            case 11, 12 -> problem.dueS[v] - problem.readyS[v];
            case 13, 14 -> problem.readyS[v];
            default -> -problem.dueS[v];
        };
    }

    private void insert(int v, SplittableRandom random) {
        visit = v;
        kg = problem.kg[v];
        ready = problem.readyS[v];
        due = problem.dueS[v];
        unloading = problem.unloadingS[v];
        bestCost = problem.optional[v] ? worthFactor * problem.worth[v] : NO_PLACE;
        bestTrip = Tours.NONE;
        bestTour = Tours.NONE;
        bestGroup = Tours.NONE;
        considerNeighbours(random);
        considerNewTours();
        if (problem.reloads) {
            considerNewTrips(random);
        }
        if (bestTrip == Tours.NONE && bestTour == Tours.NONE && bestGroup == Tours.NONE && !problem.optional[v]) {
            considerAll();
        }
        if (bestTrip != Tours.NONE) {
            tours.insert(v, bestTrip, bestBefore);
        } else if (bestTour != Tours.NONE) {
            tours.addTrip(bestTour, bestAfterTrip, v);
        } else if (bestGroup != Tours.NONE) {
            tours.open(bestGroup, v);
        }
    }

    private boolean sees(SplittableRandom random) {
        if (--untilBlink > 0) {
            return true;
        }
        untilBlink = 1 + (int) (StrictMath.log(1 - random.nextDouble()) / StrictMath.log(1 - BLINK));
        return false;
    }

    private void considerNeighbours(SplittableRandom random) {
        int row = visit * problem.locations;
        int[] to = problem.lengthM;
        int[] from = problem.lengthToM;
        for (int before : proximity.before[visit]) {
            int r = tours.trip[before];
            if (r != Tours.NONE) {
                int detour = from[row + before] + to[row + tours.next[before]] - sizes.nextM[before];
                if (perM(r) * detour < bestCost && sees(random)) {
                    consider(r, before, tours.next[before], detour);
                }
            }
        }
        for (int after : proximity.after[visit]) {
            int r = tours.trip[after];
            if (r != Tours.NONE) {
                int detour = from[row + tours.prev[after]] + to[row + after] - sizes.prevM[after];
                if (perM(r) * detour < bestCost && sees(random)) {
                    consider(r, tours.prev[after], after, detour);
                }
            }
        }
    }

    private double perM(int r) {
        return uniformPerM > 0 ? uniformPerM : problem.groups[tours.group[tours.tour[r]]].costPerM();
    }

    private void considerAll() {
        for (int i = 0; i < tours.tourCount; i++) {
            for (int r = tours.firstTrip[tours.activeTours[i]]; r != Tours.NONE; r = tours.later[r]) {
                int from = tours.prev[tours.first[r]];
                for (int v = tours.first[r]; v < problem.visits; v = tours.next[v]) {
                    consider(r, from, v, problem.length(from, visit) + problem.length(visit, v) - sizes.prevM[v]);
                    from = v;
                }
                int base = tours.next[from];
                consider(r, from, base, problem.length(from, visit) + problem.length(visit, base) - sizes.nextM[from]);
            }
        }
    }

    /** Between two that follow each other on a trip, of which one may be the base. */
    private void consider(int r, int from, int to, int detour) {
        int t = tours.tour[r];
        int g = tours.group[t];
        double price = perM(r) * detour;
        if (price >= bestCost) {
            return;
        }
        if (!sizes.hasRoom(r, kg)) {
            if (!upsizes
                    || problem.groups.length == 1
                    || tours.later[r] != Tours.NONE
                    || tours.earlier[r] != Tours.NONE) {
                return;
            }
            int larger = tours.fleet.cheapest(g, sizes.tripKg[r] + kg, sizes.tripM[r] + detour);
            if (larger == Tours.NONE) {
                return;
            }
            price = tours.fleet.price(larger, sizes.tripM[r] + detour) - sizes.tourCost[t];
            if (price >= bestCost) {
                return;
            }
        }
        if (problem.timed && !isInTime(r, from, to)) {
            return;
        }
        bestCost = price;
        bestTrip = r;
        bestBefore = to;
    }

    private boolean isInTime(int r, int from, int to) {
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

    private void considerNewTours() {
        for (int g = 0; g < problem.groups.length; g++) {
            VehicleGroup group = problem.groups[g];
            if (!tours.fleet.hasFree(g) || !tours.fleet.carries(g, kg)) {
                continue;
            }
            int base = group.base();
            double price =
                    group.fixedCost() + group.costPerM() * (problem.length(base, visit) + problem.length(visit, base));
            if (price < bestCost && (!problem.timed || isInTime(group, group.fromS(), group.untilS()))) {
                bestCost = price;
                bestTrip = Tours.NONE;
                bestTour = Tours.NONE;
                bestGroup = g;
            }
        }
    }

    private void considerNewTrips(SplittableRandom random) {
        if (tours.tourCount == 0) {
            return;
        }
        int start = random.nextInt(tours.tourCount);
        for (int i = 0; i < tours.tourCount; i++) {
            int t = tours.activeTours[(start + i) % tours.tourCount];
            VehicleGroup group = problem.groups[tours.group[t]];
            double price = group.fixedCost()
                    + group.costPerM() * (problem.length(group.base(), visit) + problem.length(visit, group.base()));
            if (price >= bestCost || !tours.fleet.carries(tours.group[t], kg)) {
                continue;
            }
            int from = group.fromS();
            int after = Tours.NONE;
            int following = tours.firstTrip[t];
            while (true) {
                int until = following == Tours.NONE ? group.untilS() : times.tripLatestLeaveS[following];
                if (isInTime(group, from, until)) {
                    bestCost = price;
                    bestTrip = Tours.NONE;
                    bestGroup = Tours.NONE;
                    bestTour = t;
                    bestAfterTrip = after;
                    break;
                }
                if (following == Tours.NONE) {
                    break;
                }
                after = following;
                from = times.tripBackS[following];
                following = tours.later[following];
            }
        }
    }

    /** Whether a trip to the present visit alone can be made within a time. */
    private boolean isInTime(VehicleGroup group, int fromS, int untilS) {
        int leave = StrictMath.max(fromS, problem.releaseS[visit]);
        int begin = StrictMath.max(leave + problem.drive(group.base(), visit), ready);
        int back = begin + unloading + problem.drive(visit, group.base());
        return begin <= due
                && back <= untilS
                && problem.drive(group.base(), visit) + unloading + problem.drive(visit, group.base())
                        <= problem.mostTripS;
    }
}
