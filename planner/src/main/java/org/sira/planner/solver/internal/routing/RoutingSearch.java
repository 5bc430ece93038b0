package org.sira.planner.solver.internal.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;
import org.sira.planner.solver.routing.RoutePlan;
import org.sira.planner.solver.routing.RoutingFacts;

/** Simulated annealing over ruin and recreate, on one thread. */
public final class RoutingSearch {

    private static final int STEPS_BETWEEN_LOOKS = 32;
    /**
     * What counts as the cost of a trip is at most so many times the worth of a visit that may be left out: in more heat all
     * of these are dropped, and few come back.
     */
    private static final double MOST_OF_WORTH = 5;

    /** For an exchange of tails, and where no times bind for a swap of visits, before each ruin. */
    private static final int LOOKS = 4;

    /** How many absent visits nearby are tried beside those that were taken out. */
    private static final int MOST_ABSENT = 8;

    /** How often more is paid for a visit than it is worth, up to how many times its worth, and for how many absent ones. */
    private static final double GENEROUS = 0.1;

    private static final double MOST_GENEROUS = 10;
    private static final int MOST_ABSENT_WHEN_GENEROUS = 60;
    private static final double SAME = 1e-7;

    private final RoutingFacts facts;
    private final RoutingProblem problem;
    private final SplittableRandom random;
    private final LongToDoubleFunction shareDone;
    private final Tours tours;
    private final StringRuin ruin;
    private final GreedyRecreate recreate;
    private final TailExchange tails;
    private final VisitSwap swaps;
    private final boolean exchanges;
    private final Cooling cooling;
    private final double meanWorth;
    private final boolean mayLeaveOut;
    private final int[] best;
    private int bestLength;
    private double bestCost;
    private long steps;

    /**
     * @param shareDone how much of what may be spent is spent after so many steps, from 0 to 1; asked for every few steps
     */
    public RoutingSearch(RoutingFacts facts, long seed, LongToDoubleFunction shareDone) {
        this.facts = facts;
        this.shareDone = shareDone;
        problem = new RoutingProblem(facts);
        random = new SplittableRandom(seed);
        tours = new Tours(problem);
        Proximity proximity = new Proximity(problem);
        ruin = new StringRuin(problem, proximity, tours);
        recreate = new GreedyRecreate(problem, proximity, tours);
        tails = new TailExchange(problem, proximity, tours);
        swaps = new VisitSwap(problem, proximity, tours);
        meanWorth = meanWorth(problem);
        mayLeaveOut = meanWorth < Double.POSITIVE_INFINITY;
        exchanges = tails.isPossible();
        cooling = Cooling.of(problem.timed);
        best = new int[tours.mostWritten()];
    }

    public RoutePlan run() {
        if (problem.visits > 0) {
            begin();
            anneal();
            tours.become(best, bestLength);
        }
        return plan();
    }

    private void begin() {
        tours.begin();
        int[] all = new int[problem.visits];
        for (int v = 0; v < all.length; v++) {
            all[v] = v;
        }
        recreate.insertAllThatFit(all, all.length, random);
        keep();
    }

    private void keep() {
        bestCost = tours.cost;
        bestLength = tours.write(best);
    }

    private void anneal() {
        double temperature = 0;
        double share = 0;
        while (share < 1) {
            if (steps % STEPS_BETWEEN_LOOKS == 0) {
                share = shareDone.applyAsDouble(steps);
                double unit =
                        StrictMath.min(costOfVisits() / StrictMath.max(1, tours.tripCount), MOST_OF_WORTH * meanWorth);
                temperature = unit * cooling.temperature(share);
            }
            steps++;
            for (int i = 0; i < LOOKS && exchanges; i++) {
                exchangeTails(temperature);
            }
            for (int i = 0; i < LOOKS && !problem.timed; i++) {
                swapVisits(temperature);
            }
            double before = tours.cost;
            tours.begin();
            // The first visit of a trip pays for all of it: by its own worth it would never be made.
            boolean generous = mayLeaveOut && random.nextDouble() < GENEROUS;
            if (!ruin.around(
                    random.nextInt(problem.visits), generous ? MOST_ABSENT_WHEN_GENEROUS : MOST_ABSENT, random)) {
                tours.undo();
                continue;
            }
            double worthFactor = generous ? MOST_GENEROUS * random.nextDouble() : 1;
            double mostCost = before + mostMore(temperature) + SAME;
            if (!recreate.insertAll(ruin.pending, ruin.pendingCount, worthFactor, mostCost, random)) {
                tours.undo();
            } else if (tours.cost < bestCost - SAME) {
                keep();
            }
        }
    }

    private void exchangeTails(double temperature) {
        double most = mostMore(temperature);
        double mostCost = tours.cost + most;
        tours.begin();
        settle(tails.tryAround(random.nextInt(problem.visits), most), mostCost);
    }

    private void swapVisits(double temperature) {
        double most = mostMore(temperature);
        double mostCost = tours.cost + most;
        tours.begin();
        settle(swaps.tryAround(random.nextInt(problem.visits), most, random), mostCost);
    }

    private double mostMore(double temperature) {
        return -temperature * StrictMath.log(1 - random.nextDouble());
    }

    private void settle(boolean made, double mostCost) {
        if (!made || tours.cost > mostCost) {
            tours.undo();
        } else if (tours.cost < bestCost - SAME) {
            keep();
        }
    }

    /** Of visits that may be left out; infinite when there are none. */
    private static double meanWorth(RoutingProblem problem) {
        double sum = 0;
        int count = 0;
        for (int v = 0; v < problem.visits; v++) {
            if (problem.optional[v]) {
                sum += problem.worth[v];
                count++;
            }
        }
        return count == 0 ? Double.POSITIVE_INFINITY : sum / count;
    }

    private double costOfVisits() {
        double cost = tours.cost;
        for (int i = 0; i < tours.absent.count(); i++) {
            cost -= problem.worth[tours.absent.get(i)];
        }
        return cost;
    }

    private RoutePlan plan() {
        int[] given = new int[problem.groups.length];
        List<RoutePlan.Tour> all = new ArrayList<>();
        for (int i = 0; i < tours.tourCount; i++) {
            int t = tours.activeTours[i];
            List<List<String>> trips = new ArrayList<>();
            for (int r = tours.firstTrip[t]; r != Tours.NONE; r = tours.later[r]) {
                List<String> loads = new ArrayList<>();
                for (int v = tours.first[r]; v < problem.visits; v = tours.next[v]) {
                    loads.add(loadId(v));
                }
                trips.add(loads);
            }
            int g = tours.group[t];
            all.add(new RoutePlan.Tour(problem.groups[g].vehicleIds().get(given[g]++), trips));
        }
        List<String> unserved = new ArrayList<>();
        for (int i = 0; i < tours.absent.count(); i++) {
            unserved.add(loadId(tours.absent.get(i)));
        }
        return new RoutePlan(all, unserved, tours.cost, steps);
    }

    private String loadId(int visit) {
        return facts.deliveries().get(visit).load().id();
    }
}
