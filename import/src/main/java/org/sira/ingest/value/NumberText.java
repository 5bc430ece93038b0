package org.sira.ingest.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, with the unit that may follow.
 *
 * @param unit as written, empty when there is none
 * @param doubtful whether the one comma or point could as well separate thousands: 12,500
 */
public record NumberText(double value, String unit, boolean doubtful) {

    private static final Pattern SHAPE =
            Pattern.compile("([-+\u2212]?)\\s?(\\d[\\d\\s.,'\u2019]*)(.*)", Pattern.DOTALL);
    private static final String THIN_SPACES = "[\u00A0\u202F\u2009\u2007]";
    /** Thousands apart by a space or an apostrophe, the fraction after a comma or a point. */
    private static final Pattern SPACED =
            Pattern.compile("(\\d{1,3}(?:([ '\u2019])\\d{3})(?:\\2\\d{3})*)(?:[.,](\\d+))?");
    /** 1.234.567,8 or 1.234,8 */
    private static final Pattern POINTS =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:\\.\\d{3}){2,})");
    /** 1,234,567.8 or 1,234.8 */
    private static final Pattern COMMAS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:,\\d{3}){2,})");

    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d+))?");
    private static final Pattern DOUBTFUL = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final int LONGEST = 64;

    /**
     * Reads a text such as {@code 12,5}, {@code 12 500}, {@code 33 000 L} or {@code 1.234,5 t}. A single comma or point
     * marks the fraction, as in French. Empty for anything else.
     */
    public static Optional<NumberText> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(text.strip().replaceAll(THIN_SPACES, " "));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String digits = shape.group(2).stripTrailing();
        String unit = shape.group(3).strip();
        if (!unit.isEmpty() && !Character.isLetter(unit.codePointAt(0)) && !unit.equals("%")) {
            return Optional.empty();
        }
        return magnitude(digits).map(value -> {
            boolean negative = !shape.group(1).isEmpty() && !shape.group(1).equals("+");
            return new NumberText(
                    negative ? -value : value, unit, DOUBTFUL.matcher(digits).matches());
        });
    }

    private static Optional<Double> magnitude(String digits) {
        Matcher spaced = SPACED.matcher(digits);
        if (spaced.matches()) {
            return Optional.of(number(spaced.group(1).replaceAll("\\D", ""), spaced.group(3)));
        }
        for (Pattern grouped : new Pattern[] {POINTS, COMMAS}) {
            Matcher matcher = grouped.matcher(digits);
            if (matcher.matches()) {
                String whole = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
                return Optional.of(number(whole.replaceAll("\\D", ""), matcher.group(2)));
            }
        }
        Matcher plain = PLAIN.matcher(digits);
        return plain.matches() ? Optional.of(number(plain.group(1), plain.group(2))) : Optional.empty();
    }

    private static double number(String whole, @Nullable String fraction) {
        return Double.parseDouble(fraction == null ? whole : whole + "." + fraction);
    }
}
