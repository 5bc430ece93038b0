package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** How exactly a position is known, in words instead of 1, 2 and 3. */
public enum PositionPrecision implements Worded {
    EXACT(Words.of("Exacte", "Exact", "Exactes", "Précise", "Precise", "Point exact")),
    NEAR(Words.of(
            "Approximative", "Approximate", "Approximatif", "Approx", "Environ", "À proximité", "Near", "Proche")),
    AREA(Words.of("Zone", "Area", "Quelque part dans la zone", "Somewhere in the area"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    PositionPrecision(Words words) {
        this.words = words;
    }

    /** 1 for exact, 3 for the area. */
    public int code() {
        return ordinal() + 1;
    }

    @Override
    public Words words() {
        return words;
    }
}
