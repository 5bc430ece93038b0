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
    private final VisitTimes fit;
    private final InsertionOrder order;
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

    GreedyRecreate(RoutingProblem problem, Proximity proximity, Tours tours) {
        this.problem = problem;
        this.proximity = proximity;
        this.tours = tours;
        times = tours.times;
        sizes = tours.sizes;
        fit = new VisitTimes(problem, tours);
        order = new InsertionOrder(problem);
        uniformPerM = uniformPerM(problem);
    }

    /**
     * Puts in what is pending, each where it costs least, as far as it fits and is worth it.
     *
     * @param worthFactor how many times its worth is paid for a visit that may be left out
     * @param mostCost what all must cost less than
     * @return whether it does; if not, some may not have been tried, and the caller undoes what there is
     */
    boolean insertAll(int[] pending, int count, double worthFactor, double mostCost, SplittableRandom random) {
        // A larger vehicle is always cheaper than one more: without this small ones would never come back.
        return insert(pending, count, worthFactor, mostCost, random.nextBoolean(), random);
    }

    /** Puts in all that fits, whatever it is worth. */
    void insertAllThatFit(int[] pending, int count, SplittableRandom random) {
        insert(pending, count, NO_PLACE, Double.POSITIVE_INFINITY, true, random);
    }

    private boolean insert(
            int[] pending,
            int count,
            double factor,
            double mostCost,
            boolean withLargerVehicles,
            SplittableRandom random) {
        worthFactor = factor;
        upsizes = withLargerVehicles;
        order.sort(pending, count, random);
        double pendingWorth = 0;
        for (int i = 0; i < count; i++) {
            pendingWorth += problem.worth[pending[i]];
        }
        for (int i = 0; i < count; i++) {
            // Visits make no tour cheaper, as no way is longer than one over a third place: at best all come in for
            // nothing.
            double slack = mostCost - (tours.cost - pendingWorth);
            if (slack <= 0) {
                return false;
            }
            insert(pending[i], slack, random);
            pendingWorth -= problem.worth[pending[i]];
        }
        return tours.cost < mostCost;
    }

    private static double uniformPerM(RoutingProblem problem) {
        double perM = problem.groups.length == 0 ? 0 : problem.groups[0].costPerM();
        for (VehicleGroup group : problem.groups) {
            perM = group.costPerM() == perM ? perM : 0;
        }
        return perM;
    }

    private void insert(int v, double slack, SplittableRandom random) {
        visit = v;
        kg = problem.kg[v];
        fit.look(v);
        bestCost = problem.optional[v] ? StrictMath.min(slack, worthFactor * problem.worth[v]) : slack;
        bestTrip = Tours.NONE;
        bestTour = Tours.NONE;
        bestGroup = Tours.NONE;
        considerNeighbours(random);
        considerNewTours();
        if (problem.reloads) {
            considerNewTrips(random);
        }
        // Where leaving it out would cost too much, so does any place that is worth looking for so long.
        if (bestTrip == Tours.NONE
                && bestTour == Tours.NONE
                && bestGroup == Tours.NONE
                && !problem.optional[v]
                && slack > problem.worth[v]) {
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
        int[] lengths = problem.lengthM;
        int row = visit * problem.locations;
        int[] neighbours = proximity.before[visit];
        int[] toVisitM = proximity.beforeM[visit];
        int[] instead = sizes.nextM;
        int mostM = mostM();
        int farthestM = problem.farthestM(mostM);
        for (int i = 0; i < neighbours.length; i++) {
            int from = neighbours[i];
            if (toVisitM[i] - instead[from] < farthestM) {
                int to = tours.next[from];
                int detour = toVisitM[i] + lengths[row + to] - instead[from];
                if (detour < mostM && sees(random)) {
                    consider(tours.trip[from], from, to, detour);
                    mostM = mostM();
                    farthestM = problem.farthestM(mostM);
                }
            }
        }
        lengths = problem.lengthToM;
        neighbours = proximity.after[visit];
        int[] fromVisitM = proximity.afterM[visit];
        instead = sizes.prevM;
        for (int i = 0; i < neighbours.length; i++) {
            int to = neighbours[i];
            if (fromVisitM[i] - instead[to] < farthestM) {
                int from = tours.prev[to];
                int detour = lengths[row + from] + fromVisitM[i] - instead[to];
                if (detour < mostM && sees(random)) {
                    consider(tours.trip[to], from, to, detour);
                    mostM = mostM();
                    farthestM = problem.farthestM(mostM);
                }
            }
        }
    }

    /** A detour of so many metres is no better than the best place so far. */
    private int mostM() {
        return (int) StrictMath.min(RoutingProblem.FAR_M, 1 + bestCost / problem.leastPerM);
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
        if (problem.timed && !fit.isInTime(r, from, to)) {
            return;
        }
        bestCost = price;
        bestTrip = r;
        bestBefore = to;
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
            if (price < bestCost && (!problem.timed || fit.isInTime(group, group.fromS(), group.untilS()))) {
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
                if (fit.isInTime(group, from, until)) {
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
}
