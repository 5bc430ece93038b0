package org.sira.ingest.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people write it. */
public final class TimeText {

    private static final Pattern TIME = Pattern.compile(
            "(?:à |a |at )?(\\d{1,2})(?:\\s?[:hH]\\s?(\\d{2})?)(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s?(?:min|mn))?");

    private TimeText() {}

    /** The time of a cell to the minute: one with the format of a time, a fraction of a day, or a text. */
    public static Optional<LocalTime> of(CellValue cell) {
        if (cell instanceof CellValue.Moment moment) {
            return Optional.of(toMinute(moment.at()));
        }
        if (cell instanceof CellValue.Numeric number && number.value() <= 1) {
            return ExcelSerial.toDateTime(number.value(), number.date1904()).map(TimeText::toMinute);
        }
        return cell instanceof CellValue.Text text ? parse(text.text()) : Optional.empty();
    }

    /** Reads {@code 06:30}, {@code 6h30}, {@code 22 h}; {@code 24:00} is midnight. */
    public static Optional<LocalTime> parse(String text) {
        Matcher time = TIME.matcher(Spelling.spaced(text));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static LocalTime toMinute(LocalDateTime at) {
        return at.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES).toLocalTime();
    }
}
