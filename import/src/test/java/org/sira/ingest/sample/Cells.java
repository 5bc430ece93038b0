package org.sira.ingest.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.sira.ingest.workbook.CellToWrite;

/** Rows of a sheet from plain values. */
final class Cells {

    private Cells() {}

    /** @param values texts, numbers, dates and times; an empty text is a blank cell */
    static List<CellToWrite> row(Object... values) {
        return Stream.of(values).map(Cells::cell).toList();
    }

    private static CellToWrite cell(Object value) {
        if (value instanceof String text) {
            return CellToWrite.of(text);
        } else if (value instanceof Number number) {
            return CellToWrite.of(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            return CellToWrite.of(date);
        } else if (value instanceof LocalDateTime dateTime) {
            return CellToWrite.of(dateTime);
        } else if (value instanceof LocalTime time) {
            return CellToWrite.of(time);
        }
        throw new IllegalArgumentException("No cell for " + value);
    }

    static String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }
}
