package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** How urgent a need is. */
public enum Priority implements Worded {
    CRITICAL(Words.of("Critique", "Critical", "Urgente", "Urgent", "Vitale")),
    HIGH(Words.of("Haute", "High", "Élevée", "Forte")),
    NORMAL(Words.of("Normale", "Normal", "Moyenne", "Medium"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Priority(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
