package org.sira.planner.risk;

import java.util.List;
import org.sira.planner.model.GeoPoint;

/**
 * Cells of {@link RiskSettings#CELL_KM} around some points: a local equirectangular projection, true to scale at its
 * middle latitude and within some per cent a few degrees away. Coordinates are in cells, x to the east and y to the north
 * of the grid's south-west corner.
 *
 * <p>Cell borders hang on the equator, the meridian of Greenwich and the middle latitude in whole degrees, so that one
 * more place seldom moves them. An area across the 180th meridian is not covered well.
 */
final class CellGrid {

    private static final double KM_PER_DEGREE = StrictMath.toRadians(1) * 6371.0088;

    private final double cellsPerDegreeEast;
    private final double cellsPerDegreeNorth;
    private final double west;
    private final double south;
    private final int columns;
    private final int rows;

    /**
     * @param points at least one
     * @param marginCells kept around the cells of the points
     */
    CellGrid(List<GeoPoint> points, int marginCells) {
        var latitudes = points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        var longitudes = points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        double middle = StrictMath.rint((latitudes.getMin() + latitudes.getMax()) / 2);
        cellsPerDegreeNorth = KM_PER_DEGREE / RiskSettings.CELL_KM;
        cellsPerDegreeEast = cellsPerDegreeNorth * StrictMath.cos(StrictMath.toRadians(middle));
        west = StrictMath.floor(longitudes.getMin() * cellsPerDegreeEast) - marginCells;
        south = StrictMath.floor(latitudes.getMin() * cellsPerDegreeNorth) - marginCells;
        columns = (int) (StrictMath.floor(longitudes.getMax() * cellsPerDegreeEast) - west) + 1 + marginCells;
        rows = (int) (StrictMath.floor(latitudes.getMax() * cellsPerDegreeNorth) - south) + 1 + marginCells;
    }

    double x(GeoPoint point) {
        return point.longitude() * cellsPerDegreeEast - west;
    }

    double y(GeoPoint point) {
        return point.latitude() * cellsPerDegreeNorth - south;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The place of a cell in an array of all cells, row by row. */
    int index(int column, int row) {
        return row * columns + column;
    }

    int indexOf(GeoPoint point) {
        return index((int) StrictMath.floor(x(point)), (int) StrictMath.floor(y(point)));
    }

    int size() {
        return columns * rows;
    }
}
