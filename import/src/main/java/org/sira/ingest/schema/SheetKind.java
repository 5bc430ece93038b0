package org.sira.ingest.schema;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a sheet tells of. The words are the names that sheets of this kind carry. */
public enum SheetKind implements Worded {
    PLACES(Words.of("Lieux", "Places", "Localités", "Locations")),
    ROADS(Words.of("Routes", "Roads", "Axes", "Segments")),
    INCIDENTS(Words.of("Incidents", "Incidents", "ACLED")),
    DISPLACEMENT(Words.of("Déplacements", "Displacement", "DTM", "PDI", "IDP")),
    COMMODITIES(Words.of("Produits", "Commodities", "Articles", "Items")),
    NEED_RATES(Words.of("Ratios de besoins", "Need rates", "Ratios")),
    NEEDS(Words.of("Besoins", "Needs")),
    STOCK(Words.of("Stocks", "Stock")),
    VEHICLES(Words.of("Véhicules", "Vehicles", "Flotte", "Fleet")),
    CURFEWS(Words.of("Couvre-feux", "Curfews", "Couvre-feu", "Curfew")),
    CLOSURES(Words.of("Fermetures", "Closures")),
    RISK_OVERRIDES(Words.of("Appréciations du risque", "Risk overrides")),
    OPERATION_AREAS(Words.of("Zones d'opération", "Operation areas")),
    ANNOUNCED_COLUMNS(Words.of("Convois annoncés", "Announced columns")),
    SPEEDS(Words.of("Vitesses", "Speeds", "Vitesses par défaut", "Default speeds")),
    SETTINGS(Words.of("Paramètres", "Settings"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    SheetKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
