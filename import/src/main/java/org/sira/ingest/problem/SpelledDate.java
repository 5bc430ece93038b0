package org.sira.ingest.problem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sira.ingest.value.Words;

/** Says a date with its month in words, where the order of digits is what is in doubt. */
final class SpelledDate {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private SpelledDate() {}

    static Words of(LocalDate date) {
        String first = date.getDayOfMonth() == 1 ? "1er" + date.format(FRENCH).substring(1) : date.format(FRENCH);
        return Words.of(first, date.format(ENGLISH));
    }
}
