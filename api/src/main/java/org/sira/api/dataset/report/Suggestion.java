package org.sira.api.dataset.report;

/**
 * What could be written into a cell instead.
 *
 * @param value as it would be typed
 * @param label as people know it
 */
public record Suggestion(String value, String label) {

    static Suggestion of(String value) {
        return new Suggestion(value, value);
    }
}
