package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.CLOSURE_FROM;
import static org.sira.ingest.schema.Field.CLOSURE_ID;
import static org.sira.ingest.schema.Field.CLOSURE_REASON;
import static org.sira.ingest.schema.Field.CLOSURE_ROAD;
import static org.sira.ingest.schema.Field.CLOSURE_TO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.RoadRow;

/** Reads closures of roads. */
final class ClosureReader extends RowReader<ClosureRow> {

    private final References references;

    ClosureReader(References references) {
        this.references = references;
    }

    @Override
    Optional<ClosureRow> read(RowCells cells) {
        String id = uniqueId(cells, CLOSURE_ID);
        String roadId = references.road(cells, CLOSURE_ROAD, cells.text(CLOSURE_ROAD));
        return read(cells, id, roadId);
    }

    /** One closure for each road. */
    Optional<List<ClosureRow>> read(RowCells cells, List<RoadRow> roads) {
        String id = uniqueId(cells, CLOSURE_ID);
        Optional<ClosureRow> closure = read(cells, id, "");
        return closure.map(of -> roads.stream()
                .map(road -> new ClosureRow(of.ref(), id + "/" + road.id(), road.id(), of.from(), of.to(), of.reason()))
                .toList());
    }

    private static Optional<ClosureRow> read(RowCells cells, String id, String roadId) {
        Optional<LocalDate> from = cells.date(CLOSURE_FROM);
        Optional<LocalDate> to = cells.date(CLOSURE_TO);
        Periods.checkDays(cells, CLOSURE_FROM, from, CLOSURE_TO, to);
        String reason = cells.textOrEmpty(CLOSURE_REASON);
        return cells.build(() -> new ClosureRow(cells.ref(), id, roadId, from.orElseThrow(), to.orElseThrow(), reason));
    }
}
