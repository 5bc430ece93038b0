package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a road is made of, from best to worst. */
public enum Surface implements Worded {
    ASPHALT(Words.of("Bitume", "Asphalt", "Bitumée", "Bitumé", "Goudron", "Goudronnée", "Paved", "Tarmac")),
    GRAVEL(Words.of("Latérite", "Gravel", "Laterite", "Gravier")),
    EARTH(Words.of("Terre", "Earth", "Dirt", "Unpaved", "Sable", "Piste"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Surface(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
