package org.sira.api.dataset.assemble;

import org.sira.planner.model.Closure;

/** The closure of a road that can be driven in the dry season only, during a wet one. */
public final class SeasonClosure {

    /** In both languages, because facts have none; shown with the closures of the file. */
    private static final String REASON = "saison des pluies · wet season";

    private SeasonClosure() {}

    static Closure of(String roadId, WetSeason.Dates dates) {
        return new Closure("%s · %s".formatted(roadId, dates.from()), roadId, dates.from(), dates.until(), REASON);
    }

    public static boolean is(Closure closure) {
        return closure.reason().equals(REASON);
    }
}
