package org.sira.planner.risk;

/** The mass that arrives near each cell when that of every cell is spread: along the rows first, then along the columns. */
final class NearField {

    private final NearKernel kernel;
    private final CellGrid grid;
    private final double[] alongRows;
    private final double[] smooth;

    private NearField(NearKernel kernel, CellGrid grid, double[] alongRows, double[] smooth) {
        this.kernel = kernel;
        this.grid = grid;
        this.alongRows = alongRows;
        this.smooth = smooth;
    }

    static NearField of(double[] massOfCell, NearKernel kernel, CellGrid grid) {
        var nothing = new NearField(kernel, grid, new double[grid.size()], new double[grid.size()]);
        return nothing.after(massOfCell, new CellBox(0, grid.columns() - 1, 0, grid.rows() - 1));
    }

    /**
     * The same after the mass of some cells has changed. Whole rows and columns are spread again, so that the sums come out
     * as if all were.
     *
     * @param massOfCell of all cells, as it is now
     * @param changed around the cells whose mass has changed
     */
    NearField after(double[] massOfCell, CellBox changed) {
        if (changed.empty()) {
            return this;
        }
        double[] newAlongRows = alongRows.clone();
        for (int row = changed.firstRow(); row <= changed.lastRow(); row++) {
            spreadLine(massOfCell, newAlongRows, grid.index(0, row), 1, grid.columns());
        }
        double[] newSmooth = smooth.clone();
        int lastColumn = StrictMath.min(grid.columns() - 1, changed.lastColumn() + kernel.reach());
        for (int column = StrictMath.max(0, changed.firstColumn() - kernel.reach()); column <= lastColumn; column++) {
            spreadLine(newAlongRows, newSmooth, column, grid.columns(), grid.rows());
        }
        return new NearField(kernel, grid, newAlongRows, newSmooth);
    }

    private void spreadLine(double[] from, double[] to, int start, int step, int count) {
        for (int i = 0; i < count; i++) {
            to[start + i * step] = 0;
        }
        for (int i = 0; i < count; i++) {
            double value = from[start + i * step];
            if (value == 0) {
                continue;
            }
            int last = StrictMath.min(count - 1, i + kernel.reach());
            for (int j = StrictMath.max(0, i - kernel.reach()); j <= last; j++) {
                to[start + j * step] += value * kernel.at(j - i);
            }
        }
    }

    double at(int cell) {
        return smooth[cell];
    }
}
