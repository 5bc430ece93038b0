package org.sira.api.platform;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Numbers, dates and times as people of a language write them. */
public final class Formats {

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Locale locale;
    /** To be copied: to find the signs of a language takes longer than to write a number, and threads cannot share one. */
    private final NumberFormat numbers;

    private final String percentSign;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter time;

    Formats(Language language) {
        this.locale = language.locale();
        this.numbers = NumberFormat.getNumberInstance(locale);
        this.percentSign = language == Language.FR ? NO_BREAK_SPACE + "%" : "%";
        this.date = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.dateTime = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", locale);
        this.day = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        this.weekday = DateTimeFormatter.ofPattern("EEE d", locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** With exactly this many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = (NumberFormat) numbers.clone();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return printable(format.format(value));
    }

    /** A difference with its sign; 0 has none. */
    public String signed(double difference, int decimals) {
        String amount = number(StrictMath.abs(difference), decimals);
        if (amount.equals(number(0, decimals))) {
            return number(0, 0);
        }
        return (difference < 0 ? "−" : "+") + amount;
    }

    /** A share of 1 in per cent with one decimal; never rounded up to 100. */
    public String percent(double share) {
        double percent = StrictMath.floor(share * 1_000) / 10;
        return number(percent, 1) + percentSign;
    }

    public String date(LocalDate day) {
        return day.format(date);
    }

    /** From one day to another, without saying month or year twice. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(to);
        }
        boolean sameYear = from.getYear() == to.getYear();
        boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
        String pattern = sameMonth ? "d" : sameYear ? "d MMM" : "d MMM yyyy";
        return "%s – %s".formatted(from.format(DateTimeFormatter.ofPattern(pattern, locale)), date(to));
    }

    /** With the day of the week and without the year: for moments within a plan. */
    public String dateTime(LocalDateTime time) {
        return time.format(dateTime);
    }

    /** Values as sentences speak of them: moments by the clocks of Mali, days as people write them, others as they are. */
    public Object[] spoken(Object... values) {
        return Arrays.stream(values).map(this::spoken).toArray();
    }

    private Object spoken(Object value) {
        if (value instanceof Instant moment) {
            return moment(moment);
        }
        return value instanceof LocalDate day ? date(day) : value;
    }

    public String moment(Instant moment) {
        return dateTime(local(moment));
    }

    /** A moment by the clocks of Mali, which keeps UTC. */
    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** With the day of the week and without the year: for days within a plan. */
    public String day(LocalDate date) {
        return date.format(day);
    }

    /** The day alone, where its month stands close by. */
    public String weekday(LocalDate date) {
        return date.format(weekday);
    }

    public String time(LocalDateTime moment) {
        return moment.format(time);
    }

    /** From one moment to another; the day of the second only where it is another one. */
    public String span(LocalDateTime from, LocalDateTime to) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return "%s – %s".formatted(dateTime(from), sameDay ? time(to) : dateTime(to));
    }

    /** As minutes and seconds, such as 2:05. */
    public String elapsed(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** French groups digits with a space that many terminals and fonts lack. */
    private static String printable(String text) {
        return text.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
    }
}
