package org.sira.ingest.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What one cell of a written sheet holds. There is no formula among them: nothing that is written is ever computed. */
public sealed interface CellToWrite {

    /** The most characters that a spreadsheet takes in one cell. */
    int MAX_CHARACTERS = 32_767;

    /** Text, whatever it starts with. */
    record Text(String value) implements CellToWrite {
        public Text {
            if (value.length() > MAX_CHARACTERS) {
                throw new IllegalArgumentException(
                        "A text of %,d characters was to be written into one cell (\"%s…\"); at most %,d fit: shorten it or spread it over rows."
                                .formatted(value.length(), value.substring(0, 40), MAX_CHARACTERS));
            }
        }
    }

    /** A finite number, shown in its column's format. */
    record Numeric(double value) implements CellToWrite {
        public Numeric {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "%s was to be written as a number; only finite numbers can be: leave the cell blank."
                                .formatted(value));
            }
        }
    }

    /** A date, 1900 or later. */
    record Date(LocalDate value) implements CellToWrite {}

    /** A date with a time of day. */
    record DateTime(LocalDateTime value) implements CellToWrite {}

    /** A time of day. */
    record Time(LocalTime value) implements CellToWrite {}

    /** Nothing, which is not zero. */
    record Blank() implements CellToWrite {}

    /** Something to look at: on a ground of its own colour. */
    record Marked(CellToWrite content) implements CellToWrite {
        public Marked {
            if (content instanceof Marked) {
                throw new IllegalArgumentException("The cell %s is marked already.".formatted(content));
            }
        }
    }

    static CellToWrite of(String text) {
        return text.isEmpty() ? blank() : new Text(text);
    }

    static CellToWrite of(double number) {
        return new Numeric(number);
    }

    static CellToWrite of(LocalDate date) {
        return new Date(date);
    }

    static CellToWrite of(LocalDateTime dateTime) {
        return new DateTime(dateTime);
    }

    static CellToWrite of(LocalTime time) {
        return new Time(time);
    }

    static CellToWrite blank() {
        return new Blank();
    }
}
