package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.COLUMN_END;
import static org.sira.ingest.schema.Field.COLUMN_ID;
import static org.sira.ingest.schema.Field.COLUMN_ROADS;
import static org.sira.ingest.schema.Field.COLUMN_START;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.AnnouncedColumnRow;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.DateText;

/** Reads announced columns. */
final class AnnouncedColumnReader extends RowReader<AnnouncedColumnRow> {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private final References references;

    AnnouncedColumnReader(References references) {
        this.references = references;
    }

    @Override
    Optional<AnnouncedColumnRow> read(RowCells cells) {
        String id = uniqueId(cells, COLUMN_ID);
        List<String> roadIds = roads(cells);
        Optional<LocalDateTime> startsAt = moment(cells, COLUMN_START).map(DateText::atStart);
        Optional<LocalDateTime> endsAt = moment(cells, COLUMN_END).map(DateText::atEnd);
        Periods.checkTimes(cells, COLUMN_START, startsAt, COLUMN_END, endsAt);
        return cells.build(
                () -> new AnnouncedColumnRow(cells.ref(), id, roadIds, startsAt.orElseThrow(), endsAt.orElseThrow()));
    }

    private List<String> roads(RowCells cells) {
        List<String> roadIds = new ArrayList<>();
        for (String part : SEPARATOR.split(cells.text(COLUMN_ROADS), 0)) {
            String roadId = references.road(cells, COLUMN_ROADS, part);
            if (!roadId.isEmpty() && !roadIds.contains(roadId)) {
                roadIds.add(roadId);
            }
        }
        if (roadIds.isEmpty()) {
            // The text was nothing but separators, or what is wrong with it is reported already.
            cells.spoil();
        }
        return roadIds;
    }

    private static Optional<DateText> moment(RowCells cells, Field field) {
        if (cells.isBlank(field)) {
            cells.spoil(new BlankCell(cells.at(field), cells.heading(field), cells.severity()));
        }
        return cells.dateText(field);
    }
}
