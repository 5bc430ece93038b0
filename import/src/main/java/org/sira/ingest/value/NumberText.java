package org.sira.ingest.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, with the unit that may follow.
 *
 * @param value where it is doubtful, as if its one comma or point stood before decimals
 * @param unit as written, empty when there is none
 * @param decimal what stands before its decimals, or must where it had any, as in 1.234.567; empty where nothing tells
 * @param spaced whether a space or an apostrophe separates its thousands
 * @param doubtful whether the mark before its decimals could as well separate thousands: 12,500
 */
public record NumberText(double value, String unit, Optional<DecimalMark> decimal, boolean spaced, boolean doubtful) {

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
    private static final int THOUSAND = 1_000;

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
        boolean negative = !shape.group(1).isEmpty() && !shape.group(1).equals("+");
        return magnitude(digits)
                .map(read -> new NumberText(
                        negative ? -read.value() : read.value(), unit, read.decimal(), read.spaced(), read.doubtful()));
    }

    /** The value of a doubtful number whose comma or point separates thousands. */
    public double grouped() {
        return Math.rint(value * THOUSAND);
    }

    private static Optional<NumberText> magnitude(String digits) {
        Matcher spaced = SPACED.matcher(digits);
        if (spaced.matches()) {
            String whole = spaced.group(1).replaceAll("\\D", "");
            return Optional.of(number(digits, whole, spaced.group(3), spaced.group(2) != null));
        }
        for (Pattern grouped : new Pattern[] {POINTS, COMMAS}) {
            Matcher matcher = grouped.matcher(digits);
            if (matcher.matches()) {
                String whole = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
                double value = value(whole.replaceAll("\\D", ""), matcher.group(2));
                DecimalMark decimal = grouped.equals(POINTS) ? DecimalMark.COMMA : DecimalMark.POINT;
                return Optional.of(new NumberText(value, "", Optional.of(decimal), false, false));
            }
        }
        Matcher plain = PLAIN.matcher(digits);
        return plain.matches() ? Optional.of(number(digits, plain.group(1), plain.group(2), false)) : Optional.empty();
    }

    /** @param digits as they are written, with the mark between whole and fraction */
    private static NumberText number(String digits, String whole, @Nullable String fraction, boolean spaced) {
        Optional<DecimalMark> decimal = Optional.ofNullable(fraction)
                .map(after -> DecimalMark.of(digits.charAt(digits.length() - after.length() - 1)));
        boolean doubtful = DOUBTFUL.matcher(digits).matches();
        return new NumberText(value(whole, fraction), "", decimal, spaced, doubtful);
    }

    private static double value(String whole, @Nullable String fraction) {
        return Double.parseDouble(fraction == null ? whole : whole + "." + fraction);
    }
}
