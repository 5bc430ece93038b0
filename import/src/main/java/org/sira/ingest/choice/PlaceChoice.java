package org.sira.ingest.choice;

/**
 * The place that a name means.
 *
 * @param name as files write it
 * @param parent where files say that it lies; empty: wherever they say
 * @param placeId of the Places sheets
 */
public record PlaceChoice(String name, String parent, String placeId) {

    public PlaceChoice {
        if (name.isBlank() || placeId.isBlank()) {
            throw new IllegalArgumentException(
                    "The name '%s' and the place '%s' must both be given".formatted(name, placeId));
        }
    }
}
