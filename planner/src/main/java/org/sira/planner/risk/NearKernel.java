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

    /** The mass of every cell of a grid spread over its neighbours: along the rows first, then along the columns. */
    double[] smooth(double[] massOfCell, CellGrid grid) {
        double[] alongRows = new double[massOfCell.length];
        for (int row = 0; row < grid.rows(); row++) {
            spreadLine(massOfCell, alongRows, grid.index(0, row), 1, grid.columns());
        }
        double[] smooth = new double[massOfCell.length];
        for (int column = 0; column < grid.columns(); column++) {
            spreadLine(alongRows, smooth, column, grid.columns(), grid.rows());
        }
        return smooth;
    }

    private void spreadLine(double[] from, double[] to, int start, int step, int count) {
        for (int i = 0; i < count; i++) {
            double value = from[start + i * step];
            if (value == 0) {
                continue;
            }
            int last = StrictMath.min(count - 1, i + reach());
            for (int j = StrictMath.max(0, i - reach()); j <= last; j++) {
                to[start + j * step] += value * mass[StrictMath.abs(j - i)];
            }
        }
    }
}
