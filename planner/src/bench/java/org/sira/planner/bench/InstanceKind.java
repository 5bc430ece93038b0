package org.sira.planner.bench;

/**
 * A family of instances and the convention in which its results are published (that of the DIMACS challenge and PyVRP):
 * by how much distances, times and prizes are multiplied before they become whole numbers, and how they do.
 */
enum InstanceKind {
    CVRP(1, true, 1),
    VRPTW(10, false, 1),
    MDVRPTW(1000, true, 1),
    /** Priced with unrounded distances: the search's whole numbers are fine enough not to matter. */
    HFVRP(1000, true, 1e-3),
    PCVRPTW(10, false, 1),
    MTVRPTWR(10, false, 1);

    private final int scale;
    private final boolean rounds;
    private final double objectivePerCost;

    InstanceKind(int scale, boolean rounds, double objectivePerCost) {
        this.scale = scale;
        this.rounds = rounds;
        this.objectivePerCost = objectivePerCost;
    }

    /** Scaled units in one unit of the file. */
    int scale() {
        return scale;
    }

    /** What one unit of search cost is in the published objective. */
    double objectivePerCost() {
        return objectivePerCost;
    }

    /** A distance, time or prize of a file in scaled units: rounded or cut off. */
    int scaled(double unscaled) {
        double value = unscaled * scale;
        return Math.toIntExact(rounds ? Math.round(value) : (long) value);
    }

    /** Whether a visit may be left out at the price of its prize. */
    boolean mayLeaveOut() {
        return this == PCVRPTW;
    }

    boolean hasFractions() {
        return objectivePerCost != 1;
    }
}
