package org.sira.planner.solver.internal;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order in which absent loads are put in: another one each time, as no single order is right. */
final class InsertionOrder {

    private final CompiledProblem problem;
    private final double[] remoteness;

    InsertionOrder(CompiledProblem problem) {
        this.problem = problem;
        remoteness = new double[problem.loads.count];
        for (int load = 0; load < remoteness.length; load++) {
            int[] able = problem.ableVehicles[load];
            remoteness[load] =
                    able.length == 0 ? 0 : problem.leastTripDriveMin(able[0], problem.fleet.base[able[0]], load);
        }
    }

    /** Sorts loads in place. */
    void sort(int[] loads, int count, SplittableRandom random) {
        shuffle(loads, count, random);
        @Nullable Comparator<Integer> order = switch (random.nextInt(11)) {
            case 0, 1, 2 -> byWorth();
            case 3, 4, 5 -> byWorthPerMinute();
            case 6 -> Comparator.comparingDouble(load -> -remoteness[load]);
            case 7 -> Comparator.comparingDouble(load -> remoteness[load]);
            case 8 -> Comparator.comparingInt((Integer load) -> problem.loads.place[load]);
            default -> null;
        };
        if (order != null) {
            int[] sorted = IntStream.range(0, count)
                    .mapToObj(i -> loads[i])
                    .sorted(order)
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, loads, 0, count);
        }
        if (problem.refills.any && random.nextBoolean()) {
            problem.refills.putFirst(loads, count);
        }
    }

    /** All loads, those that refill depots first, then those of the greatest worth. */
    int[] heaviestFirst() {
        int[] order = IntStream.range(0, problem.loads.count)
                .boxed()
                .sorted(byWorth().thenComparingInt(load -> load))
                .mapToInt(Integer::intValue)
                .toArray();
        if (problem.refills.any) {
            problem.refills.putFirst(order, order.length);
        }
        return order;
    }

    private Comparator<Integer> byWorth() {
        return Comparator.comparingDouble(load -> -problem.loads.worth[load]);
    }

    private Comparator<Integer> byWorthPerMinute() {
        return Comparator.comparingDouble(load -> -problem.loads.worth[load] / StrictMath.max(1, remoteness[load]));
    }

    static void shuffle(int[] values, int count, SplittableRandom random) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }
}
