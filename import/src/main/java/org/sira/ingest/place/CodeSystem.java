package org.sira.ingest.place;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** A system of codes for regions other than that of OCHA's p-codes. */
public enum CodeSystem implements Worded {
    ISO_3166_2(Words.of("ISO 3166-2", "ISO 3166-2")),
    GEONAMES(Words.of("GeoNames", "GeoNames"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    CodeSystem(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
