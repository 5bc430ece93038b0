package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Displaced people counted at a place; at least one of {@code households} and {@code individuals} is given. */
public record DisplacementRow(
        RowRef ref, String placeId, OptionalInt households, OptionalInt individuals, LocalDate countedOn) {

    public DisplacementRow {
        if (households.isEmpty() && individuals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Displacement at " + placeId + ": counts neither households nor people.");
        }
    }
}
