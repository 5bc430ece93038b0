package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * The cells that hold a place or a road, numbered from 0, and the rates that the model gives them: for those who judge the
 * model cell by cell. Roads have the means of the same rates, see {@link RiskModel}.
 */
public final class PopulatedCells {

    private static final int NONE = -1;

    private final CellGrid grid;
    private final int[] cells;
    /** By index in the grid. */
    private final int[] numbers;

    private PopulatedCells(CellGrid grid, int[] cells) {
        this.grid = grid;
        this.cells = cells;
        numbers = new int[grid.size()];
        Arrays.fill(numbers, NONE);
        for (int number = 0; number < cells.length; number++) {
            numbers[cells[number]] = number;
        }
    }

    /**
     * @param places at least one; all that roads join
     * @throws IllegalArgumentException when there is no place, or a road names one that is not among them
     */
    public static PopulatedCells of(List<Place> places, List<RoadSegment> roads, RiskSettings settings) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("There are no cells without a place.");
        }
        CellGrid grid = new CellGrid(
                places.stream().map(Place::position).toList(),
                CellRates.nearKernel(settings).reach());
        return new PopulatedCells(grid, RiskModel.populatedCells(places, RoadLine.of(roads, places, grid), grid));
    }

    public int count() {
        return cells.length;
    }

    /** The number of the cell around a point; absent where neither a place nor a road is. */
    public OptionalInt find(GeoPoint point) {
        int number = number((int) StrictMath.floor(grid.x(point)), (int) StrictMath.floor(grid.y(point)));
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The mass that a normal distribution around a point has in each populated cell that it reaches. */
    public Footprint footprint(GeoPoint point, double sigmaKm, double cutoffSigmas) {
        double sigma = sigmaKm / RiskSettings.CELL_KM;
        AxisSpread columns = AxisSpread.around(grid.x(point), sigma, cutoffSigmas * sigma, grid.columns());
        AxisSpread rows = AxisSpread.around(grid.y(point), sigma, cutoffSigmas * sigma, grid.rows());
        int most = StrictMath.max(0, columns.end() - columns.first()) * StrictMath.max(0, rows.end() - rows.first());
        int[] reached = new int[most];
        double[] mass = new double[most];
        int count = 0;
        for (int row = rows.first(); row < rows.end(); row++) {
            for (int column = columns.first(); column < columns.end(); column++) {
                int number = number(column, row);
                if (number != NONE) {
                    reached[count] = number;
                    mass[count++] = columns.at(column) * rows.at(row);
                }
            }
        }
        return new Footprint(Arrays.copyOf(reached, count), Arrays.copyOf(mass, count));
    }

    /** The model over a history, ready to be asked for many days. */
    public Rates rates(List<Incident> incidents, RiskSettings settings) {
        return new Rates(SpreadIncident.youngestFirst(incidents, grid, settings), settings);
    }

    private int number(int column, int row) {
        return column < 0 || row < 0 || column >= grid.columns() || row >= grid.rows()
                ? NONE
                : numbers[grid.index(column, row)];
    }

    /** Where a distribution has its mass, cell by cell. */
    public static final class Footprint {

        private final int[] cells;
        private final double[] mass;

        private Footprint(int[] cells, double[] mass) {
            this.cells = cells;
            this.mass = mass;
        }

        /** Adds the mass, times a weight, to the cells. */
        public void addTo(double[] massOfCell, double weight) {
            for (int i = 0; i < cells.length; i++) {
                massOfCell[cells[i]] += weight * mass[i];
            }
        }
    }

    /** What the model says on a day. */
    public final class Rates {

        private final List<SpreadIncident> youngestFirst;
        private final RiskSettings settings;

        private Rates(List<SpreadIncident> youngestFirst, RiskSettings settings) {
            this.youngestFirst = youngestFirst;
            this.settings = settings;
        }

        /** λ of each populated cell, violent events per day, from the incidents strictly before the day. */
        public double[] on(LocalDate day) {
            DayWeights weights = DayWeights.on(day, youngestFirst, settings);
            double[] all =
                    CellRates.on(weights, youngestFirst, cells, grid, settings).rates();
            return Arrays.stream(cells).mapToDouble(cell -> all[cell]).toArray();
        }
    }
}
