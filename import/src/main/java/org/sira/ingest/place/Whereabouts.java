package org.sira.ingest.place;

/**
 * Where a row says that a place lies, each as a name or a code; empty when not told.
 *
 * @param cercle in a column for cercles; {@code region} in one for regions
 */
public record Whereabouts(String region, String cercle) {

    public static final Whereabouts UNTOLD = new Whereabouts("", "");

    public static Whereabouts inCercle(String cercle) {
        return new Whereabouts("", cercle);
    }
}
