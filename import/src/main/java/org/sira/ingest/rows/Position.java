package org.sira.ingest.rows;

import java.util.Optional;
import org.sira.ingest.problem.NotAPosition;
import org.sira.ingest.problem.ZeroCoordinates;
import org.sira.ingest.schema.CombinedColumns;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Axis;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.Point;
import org.sira.ingest.value.PositionText;

/** A latitude and a longitude in decimal degrees. */
record Position(double latitude, double longitude) {

    private static final Position UNREADABLE = new Position(Double.NaN, Double.NaN);

    /**
     * From a column each, or from one that holds both. Not numbers, and the row spoilt, when they cannot be read or are
     * both 0, which stands for "not known".
     */
    static Position read(RowCells cells, Field latitude, Field longitude) {
        Position position = readAnywhere(cells, latitude, longitude);
        if (position.latitude == 0 && position.longitude == 0) {
            cells.spoil(new ZeroCoordinates(cells.at(latitude), cells.severity()));
        }
        return position;
    }

    /** Empty when it could not be read. */
    Optional<Point> point() {
        return Double.isNaN(latitude) || Double.isNaN(longitude)
                ? Optional.empty()
                : Optional.of(new Point(latitude, longitude));
    }

    private static Position readAnywhere(RowCells cells, Field latitude, Field longitude) {
        Optional<Field> whole = CombinedColumns.whole(latitude).filter(field -> !cells.isBlank(field));
        if (whole.isPresent() && cells.isBlank(latitude) && cells.isBlank(longitude)) {
            return readWhole(cells, whole.get());
        }
        // Both are often pasted into the first of the two columns.
        Optional<Position> pasted = cells.isBlank(longitude) ? both(cells, latitude) : Optional.empty();
        return pasted.orElseGet(
                () -> new Position(cells.degrees(latitude, Axis.LATITUDE), cells.degrees(longitude, Axis.LONGITUDE)));
    }

    private static Position readWhole(RowCells cells, Field whole) {
        if (!cells.readable(whole)) {
            return UNREADABLE;
        }
        return both(cells, whole).orElseGet(() -> {
            cells.spoil(new NotAPosition(
                    cells.at(whole), cells.heading(whole), cells.cell(whole).shown(), cells.severity()));
            return UNREADABLE;
        });
    }

    private static Optional<Position> both(RowCells cells, Field field) {
        return cells.cell(field) instanceof CellValue.Text text
                ? PositionText.parse(text.text()).map(read -> new Position(read.latitude(), read.longitude()))
                : Optional.empty();
    }
}
