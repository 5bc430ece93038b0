package org.sira.planner.model;

import java.time.LocalDate;

/** Displaced people counted at a place on a date. */
public record Displacement(String placeId, LocalDate countedOn, int households, int people) {

    public Displacement {
        Facts.text("Displacement", "place", placeId);
        Facts.within("Displacement at " + placeId, "people", people, 0, 10_000_000);
        Facts.within("Displacement at " + placeId, "households", households, 0, 10_000_000);
    }
}
