package org.sira.ingest.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A latitude or longitude as people write it.
 *
 * @param degrees west and south are negative; the range is not checked
 * @param axis that its letter tells; empty when there is none
 */
public record CoordinateText(double degrees, Optional<Axis> axis) {

    private static final String NUMBER = "\\d{1,2}(?:[.,]\\d+)?";
    private static final Pattern DEGREES = Pattern.compile(
            "([NSEWO]?)\\s?([-+\u2212]?\\d{1,3}(?:[.,]\\d+)?)\\s?[°ºd]?\\s?"
                    + "(?:(" + NUMBER + ")\\s?['’′m]\\s?)?(?:(" + NUMBER
                    + ")\\s?(?:\"|”|″|''|’’|′′|s(?=$|\\s?[NSEWO]))\\s?)?"
                    + "([NSEWO]?)",
            Pattern.CASE_INSENSITIVE);
    /** Degrees, minutes and perhaps seconds with no more than a space, a colon or the sign of degrees between them. */
    private static final Pattern SPACED = Pattern.compile(
            "([NSEWO]?)\\s?([-+\u2212]?\\d{1,3})[ :°º]\\s?(" + NUMBER + ")(?:[ :'’′]\\s?(" + NUMBER
                    + "))?\\s?([NSEWO]?)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Decimal degrees of {@code 11,418}, {@code -6.89°}, {@code 11°25'05" N}, {@code N 11 25 05} or {@code 7,48 O}; west
     * (W, O for ouest) and south are negative. The range is not checked.
     */
    public static Optional<Double> parse(String text) {
        return read(text).map(CoordinateText::degrees);
    }

    /** The same, with what the letter tells. */
    public static Optional<CoordinateText> read(String text) {
        String spaced = Spelling.spaced(text);
        for (Pattern pattern : new Pattern[] {DEGREES, SPACED}) {
            Matcher matcher = pattern.matcher(spaced);
            if (matcher.matches()) {
                return of(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<CoordinateText> of(Matcher matcher) {
        boolean lettersOnBothSides =
                !matcher.group(1).isEmpty() && !matcher.group(5).isEmpty();
        double minutes = number(matcher.group(3));
        double seconds = number(matcher.group(4));
        String letter = (matcher.group(1) + matcher.group(5)).toUpperCase(Locale.ROOT);
        boolean minus = matcher.group(2).startsWith("-") || matcher.group(2).startsWith("\u2212");
        if (lettersOnBothSides
                || minutes >= 60
                || seconds >= 60
                || (minus && !letter.isEmpty() && "NE".contains(letter))) {
            return Optional.empty();
        }
        boolean negative = minus || (!letter.isEmpty() && "SWO".contains(letter));
        double magnitude = Math.abs(number(matcher.group(2))) + minutes / 60 + seconds / 3600;
        return Optional.of(new CoordinateText(negative ? -magnitude : magnitude, axis(letter)));
    }

    private static Optional<Axis> axis(String letter) {
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("NS".contains(letter) ? Axis.LATITUDE : Axis.LONGITUDE);
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.').replace('\u2212', '-'));
    }
}
