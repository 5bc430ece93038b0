package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What an operation area does to its roads. */
public enum Regime implements Worded {
    CLOSED(Words.of("Fermée", "Closed", "Fermé")),
    OPEN(Words.of("Ouverte", "Open", "Ouvert"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Regime(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
