package org.sira.api.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes an iCalendar file line by line (RFC 5545): lines end with CR LF and are folded at 75 octets, never within a character.
 * Times are UTC, which Mali keeps all year (Africa/Bamako).
 */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A line whose value stands as it is, such as a keyword. */
    CalendarText plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is words. */
    CalendarText words(String name, String value) {
        return plain(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\r", "\\n")
                        .replace("\n", "\\n"));
    }

    CalendarText time(String name, Instant moment) {
        return plain(name, TIME.format(moment));
    }

    CalendarText time(String name, LocalDateTime moment) {
        return time(name, moment.toInstant(ZoneOffset.UTC));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
