package org.sira.planner.model;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours in which nobody moves in an area.
 *
 * @param area name of a region or of a cercle, as places carry it
 * @param from first date on whose evening it applies; {@code to} the last one
 * @param endsAt on the next day when it is not after {@code startsAt}
 */
public record Curfew(String id, String area, LocalDate from, LocalDate to, LocalTime startsAt, LocalTime endsAt) {

    public Curfew {
        Facts.text("Curfew", "id", id);
        Facts.text("Curfew " + id, "area", area);
        Facts.inOrder("Curfew " + id, "from", from, "to", to);
    }

    public boolean appliesTo(Place place) {
        return area.equals(place.region()) || area.equals(place.cercle());
    }
}
