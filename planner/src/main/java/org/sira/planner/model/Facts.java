package org.sira.planner.model;

import java.util.Locale;

/** What the constructors of facts require; each failure names the fact, its field, what was found and the limit. */
final class Facts {

    private Facts() {}

    static String text(String fact, String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s: %s is blank.".formatted(fact, field));
        }
        return value;
    }

    static double positive(String fact, String field, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: %s is %s but must be above 0.", fact, field, value));
        }
        return value;
    }

    static double notNegative(String fact, String field, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: %s is %s but must be 0 or more.", fact, field, value));
        }
        return value;
    }

    static double within(String fact, String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s: %s is %s but must lie from %s to %s.", fact, field, value, least, most));
        }
        return value;
    }

    static <T extends Comparable<? super T>> void inOrder(String fact, String from, T first, String to, T second) {
        if (first.compareTo(second) > 0) {
            throw new IllegalArgumentException(
                    "%s: %s (%s) lies after %s (%s).".formatted(fact, from, first, to, second));
        }
    }
}
