package org.sira.planner.solver.internal;

import java.util.Arrays;

/** How many vehicles cross each section of a corridor in each slot, and how many are missing there or too many. */
final class CompanyCounts {

    private final int minVehicles;
    private final int maxVehicles;
    /** By key: what a vehicle missing there counts, so that a corridor of many roads weighs no more than one of one. */
    private final int[] weight;

    private final int[] vehicles;
    private int missing;

    CompanyCounts(CompiledProblem problem) {
        this(
                problem.movement.rules().convoyMinVehicles(),
                problem.movement.rules().convoyMaxVehicles(),
                problem.lanes.weights(),
                new int[problem.lanes.keys()]);
    }

    private CompanyCounts(int minVehicles, int maxVehicles, int[] weight, int[] vehicles) {
        this.minVehicles = minVehicles;
        this.maxVehicles = maxVehicles;
        this.weight = weight;
        this.vehicles = vehicles;
    }

    CompanyCounts copy() {
        CompanyCounts copy = new CompanyCounts(minVehicles, maxVehicles, weight, vehicles.clone());
        copy.missing = missing;
        return copy;
    }

    int missing() {
        return missing;
    }

    long breaches() {
        return Arrays.stream(vehicles)
                .filter(count -> count > 0)
                .mapToLong(count -> StrictMath.max(0, StrictMath.max(minVehicles - count, count - maxVehicles)))
                .sum();
    }

    int vehicles(int key) {
        return vehicles[key];
    }

    boolean hasRoom(int key) {
        return vehicles[key] < maxVehicles;
    }

    boolean isTooSmall(int key) {
        return vehicles[key] < minVehicles;
    }

    boolean breaksRule(int key) {
        int count = vehicles[key];
        return count > 0 && count < minVehicles || count > maxVehicles;
    }

    void add(TripOutcome trip) {
        for (int key : trip.passages()) {
            missing += weight[key] * missingByOneMore(vehicles[key]);
            vehicles[key]++;
        }
    }

    void remove(TripOutcome trip) {
        for (int key : trip.passages()) {
            vehicles[key]--;
            missing -= weight[key] * missingByOneMore(vehicles[key]);
        }
    }

    /** By how much the vehicles missing or too many change when one joins so many. */
    private int missingByOneMore(int count) {
        if (count == 0) {
            return minVehicles - 1;
        }
        return count < minVehicles ? -1 : count >= maxVehicles ? 1 : 0;
    }
}
