package org.sira.ingest.value;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What one cell holds. */
public sealed interface CellValue {

    CellValue BLANK = new Blank();

    /** As a person would type it; empty for a blank cell. */
    String shown();

    record Blank() implements CellValue {

        @Override
        public String shown() {
            return "";
        }
    }

    /** Anything in letters, white space around it taken away; never empty. */
    record Text(String text) implements CellValue {

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number without the format of a date.
     *
     * @param date1904 whether dates of its workbook count from 1904
     */
    record Numeric(double value, boolean date1904) implements CellValue {

        @Override
        public String shown() {
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
    }

    /** A number with the format of a date or a time of day. */
    record Moment(LocalDateTime at) implements CellValue {

        private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
        private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

        @Override
        public String shown() {
            return at.format(at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : DATE_TIME);
        }
    }

    record Bool(boolean value) implements CellValue {

        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** The error that a formula shows, such as #REF!, or the formula itself when it was never computed. */
    record Fault(String code) implements CellValue {

        @Override
        public String shown() {
            return code;
        }
    }
}
