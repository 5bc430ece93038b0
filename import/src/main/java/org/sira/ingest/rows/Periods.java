package org.sira.ingest.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.schema.Field;

/** Holds that what begins ends later. */
final class Periods {

    private Periods() {}

    /** Both days are included: they may be the same. */
    static void checkDays(
            RowCells cells, Field fromField, Optional<LocalDate> from, Field toField, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            spoil(cells, fromField, toField);
        }
    }

    static void checkTimes(
            RowCells cells, Field fromField, Optional<LocalDateTime> from, Field toField, Optional<LocalDateTime> to) {
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            spoil(cells, fromField, toField);
        }
    }

    private static void spoil(RowCells cells, Field fromField, Field toField) {
        cells.spoil(new WindowReversed(
                cells.at(toField),
                cells.cell(fromField).shown(),
                cells.cell(toField).shown(),
                cells.severity()));
    }
}
