package org.sira.ingest.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A latitude or longitude as people write it. */
public final class CoordinateText {

    private static final Pattern DEGREES = Pattern.compile(
            "([NSEWO]?)\\s?([-+\u2212]?\\d{1,3}(?:[.,]\\d+)?)\\s?[°º]?\\s?"
                    + "(?:(\\d{1,2}(?:[.,]\\d+)?)\\s?['’′]\\s?)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s?(?:\"|”|″|''|’’|′′)\\s?)?"
                    + "([NSEWO]?)",
            Pattern.CASE_INSENSITIVE);

    private CoordinateText() {}

    /**
     * Decimal degrees of {@code 11,418}, {@code -6.89°}, {@code 11°25'05" N} or {@code 7,48 O}; west (W, O for ouest) and
     * south are negative. The range is not checked.
     */
    public static Optional<Double> parse(String text) {
        Matcher matcher = DEGREES.matcher(Spelling.spaced(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean lettersOnBothSides =
                !matcher.group(1).isEmpty() && !matcher.group(5).isEmpty();
        double degrees = number(matcher.group(2));
        double minutes = matcher.group(3) == null ? 0 : number(matcher.group(3));
        double seconds = matcher.group(4) == null ? 0 : number(matcher.group(4));
        if (lettersOnBothSides || minutes >= 60 || seconds >= 60) {
            return Optional.empty();
        }
        String hemisphere = matcher.group(1) + matcher.group(5);
        boolean negative = matcher.group(2).startsWith("-")
                || matcher.group(2).startsWith("\u2212")
                || (!hemisphere.isEmpty() && "SWO".contains(hemisphere.toUpperCase(Locale.ROOT)));
        double magnitude = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        return Optional.of(negative ? -magnitude : magnitude);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.').replace('\u2212', '-'));
    }
}
