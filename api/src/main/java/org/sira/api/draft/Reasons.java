package org.sira.api.draft;

import java.util.Map;

/**
 * Why a person lets a draft break rules, as it was typed: for each breach by its key, and once for all that have none of
 * their own.
 *
 * @param typed by the name of the field
 */
record Reasons(Map<String, String> typed) {

    private static final String COMMON = "reason";

    Reasons {
        typed = Map.copyOf(typed);
    }

    /** The name of the field of a breach. */
    static String field(String key) {
        return COMMON + "." + key;
    }

    /** What counts for a breach; blank where nothing was typed. */
    String of(String key) {
        String own = typed.getOrDefault(field(key), "").strip();
        return own.isEmpty() ? typed.getOrDefault(COMMON, "").strip() : own;
    }
}
