package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** The standing of a road in the national network, from best to worst. */
public enum RoadClass implements Worded {
    TRUNK(Words.of("Nationale", "Trunk", "RN", "Route nationale", "National")),
    PRIMARY(Words.of("Régionale", "Primary", "RR", "Route régionale", "Regional")),
    SECONDARY(Words.of("Locale", "Secondary", "RL", "Route locale", "Local")),
    TRACK(Words.of("Piste", "Track", "Piste rurale"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    RoadClass(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
