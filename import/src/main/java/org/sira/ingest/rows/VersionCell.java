package org.sira.ingest.rows;

import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;

/** When a source last changed a row: seconds since 1970, or a date. */
final class VersionCell {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");

    private VersionCell() {}

    /** In seconds since 1970, a date as its column writes dates; empty when it cannot be told, which is no fault of the row. */
    static OptionalLong read(RowCells cells, Field field) {
        CellValue cell = cells.cell(field);
        if (cell instanceof CellValue.Numeric number) {
            return OptionalLong.of((long) number.value());
        }
        if (cell instanceof CellValue.Text text && SECONDS.matcher(text.text()).matches()) {
            return OptionalLong.of(Long.parseLong(text.text()));
        }
        return cells.dateIfTold(field)
                .map(date -> OptionalLong.of(date.atStart().toEpochSecond(ZoneOffset.UTC)))
                .orElse(OptionalLong.empty());
    }
}
