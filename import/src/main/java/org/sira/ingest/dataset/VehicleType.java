package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a vehicle is built for. */
public enum VehicleType implements Worded {
    TRUCK(Words.of("Camion", "Truck", "Plateau", "Bâché", "Lorry")),
    TANKER(Words.of("Citerne", "Tanker", "Camion-citerne", "Camion citerne")),
    SUPPORT(Words.of("Appui", "Support", "Véhicule d'appui", "4x4", "Pick-up", "Véhicule léger"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    VehicleType(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
