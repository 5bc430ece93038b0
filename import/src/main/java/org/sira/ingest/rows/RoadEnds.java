package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_ENDS;
import static org.sira.ingest.schema.Field.ROAD_FROM;
import static org.sira.ingest.schema.Field.ROAD_TO;

import java.util.List;
import java.util.regex.Pattern;
import org.sira.ingest.problem.NotTwoEnds;

/** The places at both ends of a road, in two columns or in one: "Bougouni – Kolondiéba". */
record RoadEnds(String fromPlaceId, String toPlaceId) {

    private static final RoadEnds UNKNOWN = new RoadEnds("", "");

    /** A dash within a name stands without spaces: Gourma-Rharous. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[–—→>/]|->|<->|=>)\\s*|\\s+-\\s*|\\s*-\\s+|\\s+(?:à|vers|to)\\s+");

    private static final Pattern DASH = Pattern.compile("-");

    /** Empty ids, and the row spoilt, where they cannot be told. */
    static RoadEnds read(RowCells cells, References references) {
        boolean apart = cells.hasColumn(ROAD_FROM) && cells.hasColumn(ROAD_TO);
        if (!cells.isBlank(ROAD_FROM) || !cells.isBlank(ROAD_TO) || (apart && cells.isBlank(ROAD_ENDS))) {
            return new RoadEnds(references.place(cells, ROAD_FROM), references.place(cells, ROAD_TO));
        }
        String text = cells.text(ROAD_ENDS);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        List<String> ends = List.of(SEPARATOR.split(text, -1));
        if (ends.size() == 1) {
            ends = List.of(DASH.split(text, -1));
        }
        if (ends.size() != 2 || ends.stream().anyMatch(String::isBlank)) {
            cells.spoil(new NotTwoEnds(cells.at(ROAD_ENDS), cells.heading(ROAD_ENDS), text, cells.severity()));
            return UNKNOWN;
        }
        return new RoadEnds(
                references.placeNamed(cells, ROAD_ENDS, ends.get(0)),
                references.placeNamed(cells, ROAD_ENDS, ends.get(1)));
    }
}
