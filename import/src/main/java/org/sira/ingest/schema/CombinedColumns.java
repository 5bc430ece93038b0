package org.sira.ingest.schema;

import java.util.Map;
import java.util.Optional;

/** Columns that hold in one cell what two others hold apart: "11.418, -7.483", "Bougouni – Garalo". */
public final class CombinedColumns {

    private static final Map<Field, Field> WHOLE_BY_PART = Map.of(
            Field.ROAD_FROM, Field.ROAD_ENDS,
            Field.ROAD_TO, Field.ROAD_ENDS,
            Field.PLACE_LATITUDE, Field.PLACE_POSITION,
            Field.PLACE_LONGITUDE, Field.PLACE_POSITION,
            Field.INCIDENT_LATITUDE, Field.INCIDENT_POSITION,
            Field.INCIDENT_LONGITUDE, Field.INCIDENT_POSITION,
            Field.AREA_LATITUDE, Field.AREA_POSITION,
            Field.AREA_LONGITUDE, Field.AREA_POSITION);

    private CombinedColumns() {}

    /** The column that may stand in for this one and another. */
    public static Optional<Field> whole(Field part) {
        return Optional.ofNullable(WHOLE_BY_PART.get(part));
    }
}
