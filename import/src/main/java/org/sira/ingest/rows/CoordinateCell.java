package org.sira.ingest.rows;

import java.util.Optional;
import org.sira.ingest.problem.NotACoordinate;
import org.sira.ingest.problem.OtherAxis;
import org.sira.ingest.problem.OutOfRange;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Axis;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.CoordinateText;

/** A filled cell that should hold a latitude or a longitude. */
record CoordinateCell(RowCells cells, Field field, Axis axis) {

    /** Decimal degrees; not a number, and the row spoilt, when the cell gives none of this axis. */
    double read() {
        Optional<CoordinateText> coordinate = coordinate();
        if (coordinate.isEmpty()) {
            cells.spoil(new NotACoordinate(cells.at(field), cells.heading(field), found(), cells.severity()));
            return Double.NaN;
        }
        if (coordinate.get().axis().filter(told -> told != axis).isPresent()) {
            cells.spoil(new OtherAxis(
                    cells.at(field), cells.heading(field), found(), axis == Axis.LATITUDE, cells.severity()));
            return Double.NaN;
        }
        return inRange(coordinate.get().degrees());
    }

    private Optional<CoordinateText> coordinate() {
        CellValue cell = cells.cell(field);
        if (cell instanceof CellValue.Numeric number) {
            return Optional.of(new CoordinateText(number.value(), Optional.empty()));
        }
        return cell instanceof CellValue.Text text ? CoordinateText.read(text.text()) : Optional.empty();
    }

    private double inRange(double degrees) {
        int most = axis.mostDegrees();
        if (Math.abs(degrees) <= most) {
            return degrees;
        }
        cells.spoil(new OutOfRange(cells.at(field), cells.heading(field), found(), -most, most, "°", cells.severity()));
        return Double.NaN;
    }

    private String found() {
        return cells.cell(field).shown();
    }
}
