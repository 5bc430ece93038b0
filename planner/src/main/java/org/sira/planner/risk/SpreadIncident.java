package org.sira.planner.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;

/** An incident whose mass is spread over the cells of a grid as far as its position is uncertain. */
final class SpreadIncident {

    /** The youngest first; the rest only serves to make sums and ties independent of the order of a file. */
    static final Comparator<Incident> ORDER = Comparator.comparing(Incident::date)
            .reversed()
            .thenComparing(Incident::id)
            .thenComparing(incident -> incident.position().latitude())
            .thenComparing(incident -> incident.position().longitude())
            .thenComparing(Incident::precision)
            .thenComparing(Incident::channel)
            .thenComparing(Incident::weight);

    private final Incident incident;
    private final AxisSpread columns;
    private final AxisSpread rows;

    private SpreadIncident(Incident incident, CellGrid grid, double cutoffSigmas) {
        this.incident = incident;
        GeoPoint position = incident.position();
        double sigma = incident.precision().spreadKm() / RiskSettings.CELL_KM;
        columns = AxisSpread.around(grid.x(position), sigma, cutoffSigmas * sigma, grid.columns());
        rows = AxisSpread.around(grid.y(position), sigma, cutoffSigmas * sigma, grid.rows());
    }

    static List<SpreadIncident> youngestFirst(List<Incident> incidents, CellGrid grid, RiskSettings settings) {
        return incidents.stream()
                .sorted(ORDER)
                .map(incident -> new SpreadIncident(incident, grid, settings.cutoffSigmas()))
                .toList();
    }

    /** Those before a day. */
    static List<SpreadIncident> before(LocalDate day, List<SpreadIncident> youngestFirst) {
        return youngestFirst.stream()
                .dropWhile(known -> !known.incident.date().isBefore(day))
                .toList();
    }

    /** All of two lists, youngest first as they are. */
    static List<SpreadIncident> merged(List<SpreadIncident> some, List<SpreadIncident> others) {
        List<SpreadIncident> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(SpreadIncident::incident, ORDER));
        return all;
    }

    /** The same list, of the incidents before a day alone, the other way round: the order in which cells are summed. */
    static List<SpreadIncident> oldestFirst(List<SpreadIncident> youngestFirst, LocalDate day) {
        List<SpreadIncident> oldestFirst = new ArrayList<>(before(day, youngestFirst));
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    Incident incident() {
        return incident;
    }

    AxisSpread columns() {
        return columns;
    }

    AxisSpread rows() {
        return rows;
    }

    /** Whole days from the incident to a day. */
    int ageDays(LocalDate day) {
        return StrictMath.toIntExact(ChronoUnit.DAYS.between(incident.date(), day));
    }

    /** Adds the incident's mass, times a weight, to the cells it is spread over. */
    void addTo(double[] massOfCell, double weight, CellGrid grid) {
        for (int row = rows.first(); row < rows.end(); row++) {
            double massOfRow = weight * rows.at(row);
            int start = grid.index(0, row);
            for (int column = columns.first(); column < columns.end(); column++) {
                massOfCell[start + column] += massOfRow * columns.at(column);
            }
        }
    }

    /** The same for some cells only. */
    void addTo(double[] massOfCell, double weight, CellGrid grid, boolean[] cells) {
        for (int row = rows.first(); row < rows.end(); row++) {
            double massOfRow = weight * rows.at(row);
            int start = grid.index(0, row);
            for (int column = columns.first(); column < columns.end(); column++) {
                if (cells[start + column]) {
                    massOfCell[start + column] += massOfRow * columns.at(column);
                }
            }
        }
    }

    /** Marks the cells it is spread over. */
    void mark(boolean[] cells, CellGrid grid) {
        for (int row = rows.first(); row < rows.end(); row++) {
            int start = grid.index(0, row);
            for (int column = columns.first(); column < columns.end(); column++) {
                cells[start + column] = true;
            }
        }
    }

    boolean reachesGrid() {
        return columns.end() > columns.first() && rows.end() > rows.first();
    }

    double greatestMass() {
        return columns.greatest() * rows.greatest();
    }

    double massIn(int column, int row) {
        return columns.at(column) * rows.at(row);
    }

    double massNear(int column, int row, NearKernel kernel) {
        return columns.near(column, kernel) * rows.near(row, kernel);
    }
}
