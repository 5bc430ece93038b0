package org.sira.ingest.place;

import java.util.Optional;
import org.sira.ingest.value.Point;

/**
 * Where a row says that a place lies.
 *
 * @param region its name or code, {@code cercle} that of its cercle; empty when not told
 * @param at the row's own coordinates
 */
public record Whereabouts(String region, String cercle, Optional<Point> at) {

    public static final Whereabouts UNTOLD = new Whereabouts("", "", Optional.empty());

    /** The cercle, or else the region; empty when neither is told. */
    public String parent() {
        return cercle.isEmpty() ? region : cercle;
    }

    public static Whereabouts inCercle(String cercle) {
        return new Whereabouts("", cercle, Optional.empty());
    }
}
