package org.sira.api.draft;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.sira.api.access.TypedForm;

/**
 * Why a person lets a draft break rules, as it was typed: for each breach by its key, and once for all that have none of
 * their own.
 *
 * @param typed by the name of the field
 */
record Reasons(Map<String, String> typed) implements Serializable {

    private static final String COMMON = "reason";

    Reasons {
        typed = Map.copyOf(typed);
    }

    static Reasons none() {
        return new Reasons(Map.of());
    }

    /** The name of the field of a breach. */
    static String field(String key) {
        return COMMON + "." + key;
    }

    /** What was typed in a session that had ended, where there is such; otherwise this. */
    Reasons or(TypedForm kept, String address) {
        if (!kept.sentTo(address)) {
            return this;
        }
        Map<String, String> again = new TreeMap<>();
        kept.values().forEach((name, values) -> {
            if (!values.isEmpty()) {
                again.put(name, values.get(0));
            }
        });
        return new Reasons(again);
    }

    boolean any() {
        return typed.keySet().stream().anyMatch(name -> name.equals(COMMON) || name.startsWith(COMMON + "."));
    }

    String common() {
        return typed.getOrDefault(COMMON, "").strip();
    }

    String own(String key) {
        return typed.getOrDefault(field(key), "").strip();
    }

    /** What counts for a breach; blank where nothing was typed. */
    String of(String key) {
        return own(key).isEmpty() ? common() : own(key);
    }
}
