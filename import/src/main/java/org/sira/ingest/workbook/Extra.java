package org.sira.ingest.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Content beside the cells; it is never run, opened or followed. */
public enum Extra {
    MACROS("xl/vbaproject.bin", "xl/macrosheets/", "xl/dialogsheets/"),
    EXTERNAL_LINKS("xl/externallinks/", "xl/connections.xml", "xl/querytables/"),
    IMAGES("xl/media/"),
    EMBEDDED_OBJECTS("xl/embeddings/", "xl/activex/");

    @SuppressWarnings("ImmutableEnumChecker") // The list is a copy.
    private final List<String> prefixes;

    Extra(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    static Set<Extra> among(List<String> entryNames) {
        Set<Extra> found = new TreeSet<>();
        for (String name : entryNames) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (Extra extra : values()) {
                if (extra.prefixes.stream().anyMatch(lower::startsWith)) {
                    found.add(extra);
                }
            }
        }
        return found;
    }
}
