package org.sira.ingest.rows;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Whereabouts;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.CoordinateText;
import org.sira.ingest.value.Point;

/**
 * The columns in which a row says where the place lies to which it refers.
 *
 * @param region names of regions; {@code cercle} names of cercles, or else their codes
 * @param coordinates latitude and longitude; empty when there are none
 */
record AreaFields(List<Field> region, List<Field> cercle, List<Field> coordinates) {

    static final AreaFields NONE = new AreaFields(List.of(), List.of(), List.of());

    AreaFields {
        region = List.copyOf(region);
        cercle = List.copyOf(cercle);
        coordinates = List.copyOf(coordinates);
    }

    static AreaFields ofCercle(Field cercle) {
        return new AreaFields(List.of(), List.of(cercle), List.of());
    }

    Whereabouts said(RowCells cells) {
        return new Whereabouts(said(cells, Level.REGION), said(cells, Level.CERCLE), point(cells));
    }

    String said(RowCells cells, Level level) {
        return filled(cells, level).map(cells::textOrEmpty).orElse("");
    }

    /** The first column of this level that the row fills in. */
    Optional<Field> filled(RowCells cells, Level level) {
        return (level == Level.REGION ? region : cercle)
                .stream().filter(field -> !cells.isBlank(field)).findFirst();
    }

    /** Only to find the likeliest places by: what cannot be read is no problem. */
    private Optional<Point> point(RowCells cells) {
        if (coordinates.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> latitude = degrees(cells.cell(coordinates.get(0)));
        Optional<Double> longitude = degrees(cells.cell(coordinates.get(1)));
        return latitude.flatMap(north -> longitude.map(east -> new Point(north, east)));
    }

    private static Optional<Double> degrees(CellValue cell) {
        if (cell instanceof CellValue.Numeric number) {
            return Optional.of(number.value());
        }
        return cell instanceof CellValue.Text text ? CoordinateText.parse(text.text()) : Optional.empty();
    }
}
