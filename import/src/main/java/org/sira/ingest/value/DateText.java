package org.sira.ingest.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as people write it, perhaps with a time of day.
 *
 * @param time empty when the cell gives a date alone
 */
public record DateText(LocalDate date, Optional<LocalTime> time) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /**
     * The date of a cell, with the day before the month where that is not told; for columns that others have looked
     * through.
     */
    public static Optional<DateText> of(CellValue cell) {
        return dayFirst(DateReading.of(cell));
    }

    /**
     * Reads {@code 2025-11-24}, {@code 24/11/2025 06:30}, {@code 24.11.25}, {@code lundi 24 nov. 2025}. The day comes
     * before the month: where that gives no date, as in 11/24/2025, there is none.
     */
    public static Optional<DateText> parse(String text) {
        return dayFirst(DateReading.of(text));
    }

    private static Optional<DateText> dayFirst(DateReading reading) {
        if (reading instanceof DateReading.Certain certain) {
            return Optional.of(certain.date());
        }
        return reading instanceof DateReading.Digits digits ? digits.dayFirst() : Optional.empty();
    }

    /** Of a cell with the format of a date, or a number of days. */
    static Optional<DateText> ofNumber(CellValue cell) {
        if (cell instanceof CellValue.Moment moment) {
            return of(moment.at());
        }
        return cell instanceof CellValue.Numeric number
                ? ExcelSerial.toDateTime(number.value(), number.date1904()).flatMap(DateText::of)
                : Optional.empty();
    }

    public LocalDateTime atStart() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /** The end of the day when no time is given. */
    public LocalDateTime atEnd() {
        return time.map(date::atTime).orElseGet(() -> date.plusDays(1).atStartOfDay());
    }

    private static Optional<DateText> of(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return checked(at.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? Optional.empty() : Optional.of(time));
    }

    /** Other years are numbers that were never meant as dates. */
    static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static Optional<DateText> checked(LocalDate date, Optional<LocalTime> time) {
        return plausible(date.getYear()) ? Optional.of(new DateText(date, time)) : Optional.empty();
    }
}
