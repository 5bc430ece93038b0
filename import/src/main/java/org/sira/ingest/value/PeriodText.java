package org.sira.ingest.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises texts that name two days: 24–26/11/2025, du 24 au 26 novembre 2025, 2013-12-13/2013-12-14. */
final class PeriodText {

    private static final Pattern OPENING =
            Pattern.compile("^(?:du|from|entre|between|le|de)\\s+(?:le\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[–—→]\\s*|\\s+-+>?\\s+|\\s+(?:au|à|a|to|until|jusqu['’]au|et|and|et le)\\s+|\\s*/\\s*|-",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:er)?(?:[/.]\\d{1,2}|[ -]\\p{L}{3,9}\\.?)?");

    private PeriodText() {}

    /** Whether a day, perhaps without its month and year, and then a whole date stand in the text. */
    static boolean is(String spaced) {
        String days = OPENING.matcher(spaced).replaceFirst("");
        Matcher between = BETWEEN.matcher(days);
        while (between.find()) {
            String first = days.substring(0, between.start());
            String last = days.substring(between.end());
            if (DateParser.day(last).isPresent() && isDay(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches() || DateParser.day(text).isPresent();
    }
}
