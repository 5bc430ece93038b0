package org.sira.ingest.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.ingest.value.Spelling;

/** Compares names of places as people do: Timbuktu is Tombouctou, and the Cercle de Ségou is Ségou. */
final class PlaceKeys {

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
        return ofName(AreaName.of(text).name());
    }
}
