package org.sira.planner.solver.internal.routing;

import java.util.SplittableRandom;

/** In which order visits are put in. */
final class InsertionOrder {

    private final RoutingProblem problem;
    private final double[] key;
    private final double[] fromBase;

    InsertionOrder(RoutingProblem problem) {
        this.problem = problem;
        key = new double[problem.visits];
        fromBase = new double[problem.visits];
        for (int v = 0; v < problem.visits; v++) {
            fromBase[v] = Double.POSITIVE_INFINITY;
            for (VehicleGroup group : problem.groups) {
                fromBase[v] = StrictMath.min(fromBase[v], problem.length(group.base(), v));
            }
        }
    }

    /** Another order each time, as no single one is right: by chance, size, remoteness, nearness, and by windows. */
    void sort(int[] pending, int count, SplittableRandom random) {
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
}
