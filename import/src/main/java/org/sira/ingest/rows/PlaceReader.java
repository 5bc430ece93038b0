package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.PLACE_CERCLE;
import static org.sira.ingest.schema.Field.PLACE_CERCLE_CODE;
import static org.sira.ingest.schema.Field.PLACE_ID;
import static org.sira.ingest.schema.Field.PLACE_LATITUDE;
import static org.sira.ingest.schema.Field.PLACE_LONGITUDE;
import static org.sira.ingest.schema.Field.PLACE_NAME;
import static org.sira.ingest.schema.Field.PLACE_REGION;
import static org.sira.ingest.schema.Field.PLACE_SAFE_HAVEN;
import static org.sira.ingest.schema.Field.PLACE_TYPE;

import java.util.Optional;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Parent;
import org.sira.ingest.schema.Field;

/** Reads places. */
final class PlaceReader extends RowReader<PlaceRow> {

    private final References references;

    PlaceReader(References references) {
        this.references = references;
    }

    @Override
    Optional<PlaceRow> read(RowCells cells) {
        String id = uniqueId(cells, PLACE_ID);
        String name = cells.text(PLACE_NAME);
        Optional<PlaceType> type = cells.word(PLACE_TYPE, WordLists.PLACE_TYPES);
        Position position = Position.read(cells, PLACE_LATITUDE, PLACE_LONGITUDE);
        String region = area(cells, PLACE_REGION, Level.REGION);
        String cercle = area(cells, PLACE_CERCLE, Level.CERCLE);
        String cercleCode = cells.textOrEmpty(PLACE_CERCLE_CODE);
        references.checkCode(new CercleCode(cells, PLACE_CERCLE_CODE, PLACE_CERCLE));
        boolean safeHaven = cells.yes(PLACE_SAFE_HAVEN);
        if (!id.isEmpty() || !name.isEmpty()) {
            // Also when the rest of the row is bad: rows that refer to it are not wrong for that.
            references.addPlace(
                    id.isEmpty() ? name : id,
                    name.isEmpty() ? id : name,
                    new Parent(cercle, cercleCode, region),
                    position.point());
        }
        return cells.build(() -> new PlaceRow(
                cells.ref(),
                id,
                name,
                type.orElseThrow(),
                position.latitude(),
                position.longitude(),
                region,
                cercle,
                cercleCode,
                safeHaven));
    }

    private String area(RowCells cells, Field field, Level level) {
        String text = cells.textOrEmpty(field);
        return text.isEmpty() ? "" : references.addArea(text, level);
    }
}
