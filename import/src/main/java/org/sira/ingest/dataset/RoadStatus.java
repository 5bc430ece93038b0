package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a list of roads says of a road as of now. */
public enum RoadStatus implements Worded {
    OPEN(Words.of("Ouvert", "Open", "Ouverte", "Praticable", "Passable", "Normal")),
    RESTRICTED(Words.of("Restreint", "Restricted", "Restreinte", "Limité", "Limitée", "Limited")),
    CLOSED(Words.of(
            "Fermé",
            "Closed",
            "Fermée",
            "Coupé",
            "Coupée",
            "Barré",
            "Barrée",
            "Interdit",
            "Interdite",
            "Impraticable",
            "Impassable"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    RoadStatus(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
