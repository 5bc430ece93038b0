package org.sira.ingest.workbook;

import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.ExcelSerial;

/** From the number that a cell stores to what it holds: a number, or a moment when its style shows one. */
final class NumberDecoder {

    private final DateStyles dateStyles;
    private final boolean date1904;

    NumberDecoder(DateStyles dateStyles, boolean date1904) {
        this.dateStyles = dateStyles;
        this.date1904 = date1904;
    }

    /** @param style by its number in the workbook */
    CellValue decode(double value, int style) {
        CellValue plain = new CellValue.Numeric(value, date1904);
        if (!dateStyles.isDate(style)) {
            return plain;
        }
        return ExcelSerial.toDateTime(value, date1904)
                .<CellValue>map(CellValue.Moment::new)
                .orElse(plain);
    }
}
