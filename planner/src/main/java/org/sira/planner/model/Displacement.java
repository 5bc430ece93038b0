package org.sira.planner.model;

import java.time.LocalDate;

/**
 * Displaced people counted at a place on a date.
 *
 * @param counted what the source counted; the other number is reckoned from it
 */
public record Displacement(String placeId, LocalDate countedOn, int households, int people, Counted counted) {

    /** What a source counted. */
    public enum Counted {
        BOTH,
        HOUSEHOLDS,
        PEOPLE
    }

    public Displacement {
        Facts.text("Displacement", "place", placeId);
        Facts.within("Displacement at " + placeId, "people", people, 0, 10_000_000);
        Facts.within("Displacement at " + placeId, "households", households, 0, 10_000_000);
    }

    /** Of which both were counted. */
    public Displacement(String placeId, LocalDate countedOn, int households, int people) {
        this(placeId, countedOn, households, people, Counted.BOTH);
    }
}
