package org.sira.ingest.geojson;

import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What an area that is drawn on a map stands for; the words are those that its kind is given in. */
enum AreaKind implements Worded {
    CLOSURE(
            SheetKind.CLOSURES,
            Words.of("Fermeture", "Closure", "Fermetures", "Closures", "Zone fermée", "Closed area", "Road closure")),
    OPERATION_AREA(
            SheetKind.OPERATION_AREAS,
            Words.of(
                    "Zone d'opération",
                    "Operation area",
                    "Zone d'opérations",
                    "Zones d'opération",
                    "Operation areas",
                    "Area of operation",
                    "Area of operations",
                    "Opération militaire",
                    "Military operation"));

    private final SheetKind sheetKind;

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    AreaKind(SheetKind sheetKind, Words words) {
        this.sheetKind = sheetKind;
        this.words = words;
    }

    /** The kind of sheet that tells the same in rows. */
    SheetKind sheetKind() {
        return sheetKind;
    }

    @Override
    public Words words() {
        return words;
    }
}
