package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What holds vehicles up on a road. */
public enum CrossingType implements Worded {
    FERRY(Words.of("Bac", "Ferry")),
    BORDER(Words.of("Frontière", "Border", "Poste frontière", "Border post"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    CrossingType(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
