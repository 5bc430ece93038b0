package org.sira.planner.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;

/** An incident whose mass is spread over the cells of a grid as far as its position is uncertain. */
final class SpreadIncident {

    /** The youngest first; the rest only serves to make sums and ties independent of the order of a file. */
    private static final Comparator<Incident> ORDER = Comparator.comparing(Incident::date)
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

    double greatestMass() {
        return columns.greatest() * rows.greatest();
    }

    double massIn(int column, int row) {
        return columns.at(column) * rows.at(row);
    }

    double massNear(int column, int row, NearKernel kernel) {
        double alongColumns = columns.near(column, kernel);
        return alongColumns == 0 ? 0 : alongColumns * rows.near(row, kernel);
    }
}
