package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.CURFEW_AREA;
import static org.sira.ingest.schema.Field.CURFEW_END;
import static org.sira.ingest.schema.Field.CURFEW_FROM;
import static org.sira.ingest.schema.Field.CURFEW_ID;
import static org.sira.ingest.schema.Field.CURFEW_START;
import static org.sira.ingest.schema.Field.CURFEW_TO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.sira.ingest.dataset.CurfewRow;

/** Reads curfews. */
final class CurfewReader extends RowReader<CurfewRow> {

    private final References references;

    CurfewReader(References references) {
        this.references = references;
    }

    @Override
    Optional<CurfewRow> read(RowCells cells) {
        String id = uniqueId(cells, CURFEW_ID);
        String area = references.area(cells, CURFEW_AREA);
        Optional<LocalDate> from = cells.date(CURFEW_FROM);
        Optional<LocalDate> to = cells.date(CURFEW_TO);
        Periods.checkDays(cells, CURFEW_FROM, from, CURFEW_TO, to);
        Optional<LocalTime> start = cells.time(CURFEW_START);
        Optional<LocalTime> end = cells.time(CURFEW_END);
        return cells.build(() -> new CurfewRow(
                cells.ref(), id, area, from.orElseThrow(), to.orElseThrow(), start.orElseThrow(), end.orElseThrow()));
    }
}
