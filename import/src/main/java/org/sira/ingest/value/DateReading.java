package org.sira.ingest.value;

import java.time.YearMonth;
import java.util.Optional;

/** What a cell that should hold a date says. */
public sealed interface DateReading {

    /** One day, whoever reads it. */
    record Certain(DateText date) implements DateReading {}

    /**
     * A day and a month in digits, in an order that the text alone does not tell: 03/04/2025, 24/11/2025.
     *
     * @param dayFirst empty when it is no date with the day before the month; never is {@code monthFirst} empty too
     */
    record Digits(Optional<DateText> dayFirst, Optional<DateText> monthFirst) implements DateReading {

        public Digits {
            if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
                throw new IllegalArgumentException("No date in either order");
            }
        }

        /** Whether it could be either of two days. */
        public boolean ambiguous() {
            return dayFirst.isPresent() && monthFirst.isPresent();
        }
    }

    /** From one day to another: du 24 au 26 novembre 2025. */
    record Period() implements DateReading {}

    /** A whole month: octobre-25. */
    record Month(YearMonth month) implements DateReading {}

    /** No date. */
    record None() implements DateReading {}

    /** What a cell says: one with the format of a date, a number of days, or a text. */
    static DateReading of(CellValue cell) {
        if (cell instanceof CellValue.Text text) {
            return of(text.text());
        }
        return DateText.ofNumber(cell).<DateReading>map(Certain::new).orElseGet(None::new);
    }

    static DateReading of(String text) {
        return DateParser.read(text);
    }
}
