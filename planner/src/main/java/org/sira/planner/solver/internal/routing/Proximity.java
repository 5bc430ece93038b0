package org.sira.planner.solver.internal.routing;

import java.util.Arrays;

/**
 * Which visits go well together: whom to take out around one, and next to whom to try to put it in. Only these are tried
 * (granular neighbourhoods, Toth and Vigo 2003); times that force a wait make two visits further from each other.
 */
final class Proximity {

    private static final int MOST_NEAR = 300;
    private static final int MOST_BESIDE = 40;

    /** What a second of a wait that cannot be avoided counts, in metres. */
    private static final double WAITING = 0.2;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** By visit: the others, nearest first. */
    final int[][] near;
    /** By visit: who may well come just before it, best first. */
    final int[][] before;
    /** By visit: who may well come just after it, best first. */
    final int[][] after;
    /** How long the ways are from those and to those. */
    final int[][] beforeM;

    final int[][] afterM;

    Proximity(RoutingProblem problem) {
        int visits = problem.visits;
        near = new int[visits][];
        before = new int[visits][];
        after = new int[visits][];
        beforeM = new int[visits][];
        afterM = new int[visits][];
        double[] distance = new double[visits];
        double[] price = new double[visits];
        for (int visit = 0; visit < visits; visit++) {
            for (int other = 0; other < visits; other++) {
                distance[other] =
                        other == visit ? NEVER : (double) problem.length(visit, other) + problem.length(other, visit);
            }
            near[visit] = leastOf(distance, MOST_NEAR);
            for (int other = 0; other < visits; other++) {
                price[other] = price(problem, other, visit);
            }
            before[visit] = leastOf(price, MOST_BESIDE);
            for (int other = 0; other < visits; other++) {
                price[other] = price(problem, visit, other);
            }
            after[visit] = leastOf(price, MOST_BESIDE);
            beforeM[visit] = lengths(problem.lengthToM, visit * problem.locations, before[visit]);
            afterM[visit] = lengths(problem.lengthM, visit * problem.locations, after[visit]);
            if (Arrays.equals(before[visit], after[visit]) && Arrays.equals(beforeM[visit], afterM[visit])) {
                // Half as much to read: these lists are what the search looks at most.
                after[visit] = before[visit];
                afterM[visit] = beforeM[visit];
            }
        }
    }

    private static int[] lengths(int[] from, int row, int[] others) {
        return Arrays.stream(others).map(other -> from[row + other]).toArray();
    }

    private static double price(RoutingProblem problem, int from, int to) {
        if (from == to) {
            return NEVER;
        }
        int drive = problem.unloadingS[from] + problem.drive(from, to);
        if (problem.readyS[from] + drive > problem.dueS[to]) {
            return NEVER;
        }
        int wait = StrictMath.max(0, problem.readyS[to] - drive - problem.dueS[from]);
        return problem.length(from, to) + WAITING * wait;
    }

    /** The indexes of the least values, the least first. */
    private static int[] leastOf(double[] values, int most) {
        long[] keys = new long[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < NEVER) {
                // Values are not negative: their bits have their order. The index breaks ties.
                keys[count++] = (Double.doubleToLongBits(values[i]) & ~0xFFFFFL) | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] least = new int[StrictMath.min(most, count)];
        for (int i = 0; i < least.length; i++) {
            least[i] = (int) (keys[i] & 0xFFFFFL);
        }
        return least;
    }
}
