package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a delivery keeps going. */
public enum ServiceType implements Worded {
    HOUSEHOLDS(Words.of("Ménages", "Households", "Ménage", "Household")),
    HEALTH_FACILITY(Words.of(
            "Centre de santé",
            "Health facility",
            "CSCom",
            "CSRéf",
            "Hôpital",
            "Health centre",
            "Health center",
            "Hospital")),
    WATER_POINT(Words.of("Point d'eau", "Water point", "Forage", "Borehole")),
    GENERATOR(Words.of("Groupe électrogène", "Generator", "Groupe", "Genset"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    ServiceType(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
