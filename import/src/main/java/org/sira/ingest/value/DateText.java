package org.sira.ingest.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, perhaps with a time of day.
 *
 * @param time empty when the cell gives a date alone
 */
public record DateText(LocalDate date, Optional<LocalTime> time) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 64;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ](.+?))?Z?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[ ,]+(.+))?");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?:[\\p{L}]+\\.?,? )?(\\d{1,2})(?:er|st|nd|rd|th)?[ .-]+([\\p{L}]{3,9})\\.?[ .,-]+(\\d{4}|\\d{2})(?:[ ,]+(.+))?",
            Pattern.CASE_INSENSITIVE);

    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "janv", "jan", "january"),
            List.of("fevrier", "fevr", "fev", "february", "feb"),
            List.of("mars", "mar", "march"),
            List.of("avril", "avr", "april", "apr"),
            List.of("mai", "may"),
            List.of("juin", "jun", "june"),
            List.of("juillet", "juil", "jul", "july"),
            List.of("aout", "aou", "august", "aug"),
            List.of("septembre", "sept", "sep", "september"),
            List.of("octobre", "oct", "october"),
            List.of("novembre", "nov", "november"),
            List.of("decembre", "dec", "december"));

    /** The date of a cell: one with the format of a date, a number of days, or a text. */
    public static Optional<DateText> of(CellValue cell) {
        if (cell instanceof CellValue.Moment moment) {
            return of(moment.at());
        }
        if (cell instanceof CellValue.Numeric number) {
            return ExcelSerial.toDateTime(number.value(), number.date1904()).flatMap(DateText::of);
        }
        return cell instanceof CellValue.Text text ? parse(text.text()) : Optional.empty();
    }

    /**
     * Reads {@code 2025-11-24}, {@code 24/11/2025 06:30}, {@code 24.11.25}, {@code lundi 24 nov. 2025}. The day comes
     * before the month: where that gives no date, as in 11/24/2025, there is none.
     */
    public static Optional<DateText> parse(String text) {
        String spaced = Spelling.spaced(text);
        if (spaced.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(spaced);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), iso.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(spaced);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1), dayFirst.group(4));
        }
        Matcher named = NAMED_MONTH.matcher(spaced);
        if (named.matches()) {
            return date(named.group(3), month(named.group(2)), named.group(1), named.group(4));
        }
        return Optional.empty();
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

    private static Optional<DateText> date(String yearDigits, int month, String day, @Nullable String timeText) {
        int year = Integer.parseInt(yearDigits) + (yearDigits.length() == 2 ? 2000 : 0);
        Optional<LocalTime> time = timeText == null ? Optional.empty() : TimeText.parse(timeText);
        if (timeText != null && time.isEmpty()) {
            return Optional.empty();
        }
        try {
            return checked(LocalDate.of(year, month, Integer.parseInt(day)), time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Other years are numbers that were never meant as dates. */
    private static Optional<DateText> checked(LocalDate date, Optional<LocalTime> time) {
        boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        return plausible ? Optional.of(new DateText(date, time)) : Optional.empty();
    }

    /** From 1; 0 when the word is no month. */
    private static int month(String word) {
        String key = Spelling.key(word);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(key)) {
                return month + 1;
            }
        }
        return 0;
    }
}
