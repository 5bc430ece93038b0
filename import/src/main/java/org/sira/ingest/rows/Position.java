package org.sira.ingest.rows;

import org.sira.ingest.problem.ZeroCoordinates;
import org.sira.ingest.schema.Field;

/** A latitude and a longitude in decimal degrees. */
record Position(double latitude, double longitude) {

    /** Not numbers, and the row spoilt, when they cannot be read or are both 0, which stands for "not known". */
    static Position read(RowCells cells, Field latitude, Field longitude) {
        Position position = new Position(cells.degrees(latitude, 90), cells.degrees(longitude, 180));
        if (position.latitude == 0 && position.longitude == 0) {
            cells.spoil(new ZeroCoordinates(cells.at(latitude), cells.severity()));
        }
        return position;
    }
}
