package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** When of the year a road can be driven at all. */
public enum RoadSeason implements Worded {
    ALL_YEAR(Words.of("Toute saison", "All year", "Toute l'année", "Toutes saisons", "Toute", "All seasons", "All")),
    DRY_SEASON(Words.of("Saison sèche", "Dry season", "Sèche", "Dry", "Saison sèche seulement", "Dry season only"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    RoadSeason(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
