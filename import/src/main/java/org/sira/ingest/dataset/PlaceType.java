package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a place is to the operation. */
public enum PlaceType implements Worded {
    DEPOT(Words.of("Dépôt", "Depot", "Entrepôt", "Magasin", "Warehouse")),
    BORDER_ENTRY(Words.of("Poste frontière", "Border entry", "Frontière", "Border", "Border post", "Poste frontalier")),
    SITE(Words.of("Site", "Site", "Village", "Camp", "Site PDI")),
    TOWN(Words.of("Ville", "Town", "City", "Bourg")),
    JUNCTION(Words.of("Carrefour", "Junction", "Crossroads", "Croisement"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    PlaceType(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
