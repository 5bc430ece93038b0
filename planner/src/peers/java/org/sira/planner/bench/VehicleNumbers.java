package org.sira.planner.bench;

/** Numbers vehicles of which a solver says no more than the group. */
final class VehicleNumbers {

    private final int[] next;

    VehicleNumbers(Instance instance) {
        next = new int[instance.fleet().size()];
        for (int group = 1; group < next.length; group++) {
            next[group] = next[group - 1] + instance.fleet().get(group - 1).count();
        }
    }

    /** The group's first vehicle that has not been named yet. */
    int next(int group) {
        return next[group]++;
    }
}
