package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** Classes of road risk, from least to most. */
public enum RiskClass implements Worded {
    LOW(Words.of("Faible", "Low", "Bas", "Basse")),
    MODERATE(Words.of("Modéré", "Moderate", "Modérée", "Moyen", "Medium")),
    HIGH(Words.of("Élevé", "High", "Élevée", "Haut")),
    EXTREME(Words.of("Extrême", "Extreme"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    RiskClass(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
