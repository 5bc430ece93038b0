package org.sira.ingest.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.value.Spelling;

/** Compares names of places as people do: Timbuktu is Tombouctou, and the Cercle de Ségou is Ségou. */
public final class PlaceKeys {

    private static final Pattern LEVEL_BEFORE = Pattern.compile(
            "(?:r[ée]gion|cercle|district)\\s+(?:de\\s+|du\\s+|d['’]\\s*|of\\s+)?(?:la\\s+|le\\s+|l['’]\\s*)?(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEVEL_AFTER = Pattern.compile(
            "(.+?)\\s+\\(?(?:r[ée]gion|cercle|district)\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> keyByOtherKey = new LinkedHashMap<>();

    private PlaceKeys() {}

    /** With the names that places have in other languages. */
    static PlaceKeys standard() {
        PlaceKeys keys = new PlaceKeys();
        ResourceTable.rows("other-names.csv", 2)
                .forEach(row -> keys.keyByOtherKey.put(Spelling.key(row[0]), Spelling.key(row[1])));
        return keys;
    }

    /** The key of a place's name. */
    String ofName(String text) {
        String key = Spelling.key(text);
        return keyByOtherKey.getOrDefault(key, key);
    }

    /** The key of the name of a region or cercle, the word for its level taken away. */
    String ofArea(String text) {
        return ofName(withoutLevel(text));
    }

    /** Ségou for "Région de Ségou", "Ségou Region" and "Ségou (cercle)". */
    public static String withoutLevel(String text) {
        String spaced = Spelling.spaced(text);
        Matcher before = LEVEL_BEFORE.matcher(spaced);
        if (before.matches()) {
            return before.group(1);
        }
        Matcher after = LEVEL_AFTER.matcher(spaced);
        return after.matches() ? after.group(1) : spaced;
    }
}
