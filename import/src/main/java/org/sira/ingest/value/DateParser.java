package org.sira.ingest.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits or with the month in words, in French or English. */
final class DateParser {

    private static final int LONGEST = 64;

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ](.+?))?Z?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[ ,]+(.+))?");
    private static final Pattern DAY_AND_NAMED_MONTH = Pattern.compile(
            "(?:[\\p{L}]+\\.?,? )?(\\d{1,2})(?:er|st|nd|rd|th)?[ .-]+([\\p{L}]{3,9})\\.?[ .,-]+(\\d{4}|\\d{2})(?:[ ,]+(.+))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_MONTH_AND_DAY = Pattern.compile(
            "(?:[\\p{L}]+\\.?,? )?([\\p{L}]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[ ,]+(.+))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_MONTH = Pattern.compile("([\\p{L}]{3,9})\\.?[ .,-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_DIGITS = Pattern.compile("(\\d{1,2})[-/.](\\d{4})|(\\d{4})[-/.](\\d{1,2})");

    private DateParser() {}

    static DateReading read(String text) {
        String spaced = Spelling.spaced(text);
        if (spaced.length() > LONGEST) {
            return new DateReading.None();
        }
        return day(spaced)
                .or(() -> PeriodText.is(spaced) ? Optional.of(new DateReading.Period()) : Optional.empty())
                .or(() -> month(spaced).map(DateReading.Month::new))
                .orElseGet(DateReading.None::new);
    }

    /** @param spaced without needless white space */
    static Optional<DateReading> day(String spaced) {
        Matcher iso = ISO.matcher(spaced);
        if (iso.matches()) {
            return certain(date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), iso.group(4)));
        }
        Matcher digits = DIGITS.matcher(spaced);
        if (digits.matches()) {
            return inDigits(
                    date(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1), digits.group(4)),
                    date(digits.group(3), Integer.parseInt(digits.group(1)), digits.group(2), digits.group(4)));
        }
        Matcher dayFirst = DAY_AND_NAMED_MONTH.matcher(spaced);
        if (dayFirst.matches()) {
            return certain(date(
                    dayFirst.group(3), MonthNames.number(dayFirst.group(2)), dayFirst.group(1), dayFirst.group(4)));
        }
        Matcher monthFirst = NAMED_MONTH_AND_DAY.matcher(spaced);
        if (monthFirst.matches()) {
            return certain(date(
                    monthFirst.group(3),
                    MonthNames.number(monthFirst.group(1)),
                    monthFirst.group(2),
                    monthFirst.group(4)));
        }
        return Optional.empty();
    }

    private static Optional<DateReading> certain(Optional<DateText> date) {
        return date.map(DateReading.Certain::new);
    }

    private static Optional<DateReading> inDigits(Optional<DateText> dayFirst, Optional<DateText> monthFirst) {
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return Optional.empty();
        }
        return dayFirst.equals(monthFirst)
                ? certain(dayFirst)
                : Optional.of(new DateReading.Digits(dayFirst, monthFirst));
    }

    private static Optional<YearMonth> month(String spaced) {
        Matcher named = NAMED_MONTH.matcher(spaced);
        if (named.matches()) {
            return month(named.group(2), MonthNames.number(named.group(1)));
        }
        Matcher digits = MONTH_IN_DIGITS.matcher(spaced);
        if (!digits.matches()) {
            return Optional.empty();
        }
        return digits.group(1) == null
                ? month(digits.group(3), Integer.parseInt(digits.group(4)))
                : month(digits.group(2), Integer.parseInt(digits.group(1)));
    }

    private static Optional<YearMonth> month(String yearDigits, int month) {
        return month >= 1 && month <= 12 && DateText.plausible(year(yearDigits))
                ? Optional.of(YearMonth.of(year(yearDigits), month))
                : Optional.empty();
    }

    private static Optional<DateText> date(String yearDigits, int month, String day, @Nullable String timeText) {
        Optional<LocalTime> time = timeText == null ? Optional.empty() : TimeText.parse(timeText);
        if (timeText != null && time.isEmpty()) {
            return Optional.empty();
        }
        try {
            return DateText.checked(LocalDate.of(year(yearDigits), month, Integer.parseInt(day)), time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }
}
