package org.sira.planner.risk;

/** How the mass in the middle of a cell spreads over the cells of its row or column: normal, cut off and not rescaled. */
final class NearKernel {

    /** By distance in cells. */
    private final double[] mass;

    /**
     * @param sigma in cells
     * @param reach in cells; mass beyond it is dropped
     */
    NearKernel(double sigma, double reach) {
        mass = new double[reachCells(reach) + 1];
        for (int distance = 0; distance < mass.length; distance++) {
            mass[distance] = Gauss.massBelow(distance + 0.5, sigma) - Gauss.massBelow(distance - 0.5, sigma);
        }
    }

    static int reachCells(double reach) {
        return (int) StrictMath.ceil(reach);
    }

    int reach() {
        return mass.length - 1;
    }

    double at(int distance) {
        int size = StrictMath.abs(distance);
        return size < mass.length ? mass[size] : 0;
    }

    /** The most that arrives at this distance or beyond; all distances below 1 are 0. */
    double from(int distance) {
        return at(StrictMath.max(0, distance));
    }
}
