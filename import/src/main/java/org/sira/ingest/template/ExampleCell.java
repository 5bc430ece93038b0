package org.sira.ingest.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.sira.ingest.workbook.CellToWrite;

/** An example as the cell that a person would type. */
final class ExampleCell {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    private ExampleCell() {}

    static CellToWrite of(String example) {
        if (NUMBER.matcher(example).matches()) {
            return CellToWrite.of(Double.parseDouble(example));
        }
        if (DATE.matcher(example).matches()) {
            return CellToWrite.of(LocalDate.parse(example));
        }
        if (DATE_TIME.matcher(example).matches()) {
            return CellToWrite.of(LocalDateTime.parse(example));
        }
        return TIME.matcher(example).matches() ? CellToWrite.of(LocalTime.parse(example)) : CellToWrite.of(example);
    }
}
