package org.sira.planner.model;

import java.time.LocalDate;

/**
 * A reported security incident. It is reported, not verified, and it never names who did it.
 *
 * @param type as the source words it
 * @param weight how much it counts, 1 unless the taxonomy says otherwise
 */
public record Incident(
        String id,
        LocalDate date,
        GeoPoint position,
        GeoPrecision precision,
        IncidentChannel channel,
        String type,
        int fatalities,
        double weight) {

    public Incident {
        Facts.text("Incident", "id", id);
        Facts.within("Incident " + id, "fatalities", fatalities, 0, 100_000);
        Facts.within("Incident " + id, "weight", weight, 0, 100);
    }
}
