package org.sira.planner.bench;

import java.util.Locale;

/** Reads what to run from system properties, which Maven sets to blanks where nobody has said anything. */
public final class SystemSettings {

    private SystemSettings() {}

    public static String text(String name, String otherwise) {
        String value = System.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** @param filter part of an id, or several with commas between them; empty for all */
    public static boolean chooses(String filter, String id) {
        for (String part : filter.toLowerCase(Locale.ROOT).split(",", -1)) {
            if (id.toLowerCase(Locale.ROOT).contains(part.strip())) {
                return true;
            }
        }
        return false;
    }
}
