package org.sira.ingest.value;

import java.util.Optional;
import java.util.Set;

/** Yes or no, in both languages. */
public final class YesNo {

    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "vrai", "true", "x", "1");
    private static final Set<String> NO = Set.of("non", "n", "no", "faux", "false", "0");

    private YesNo() {}

    public static Optional<Boolean> of(CellValue cell) {
        if (cell instanceof CellValue.Bool bool) {
            return Optional.of(bool.value());
        }
        String key = Spelling.key(cell.shown());
        if (YES.contains(key) || cell.shown().equals("✓") || cell.shown().equals("✔")) {
            return Optional.of(true);
        }
        return NO.contains(key) ? Optional.of(false) : Optional.empty();
    }
}
