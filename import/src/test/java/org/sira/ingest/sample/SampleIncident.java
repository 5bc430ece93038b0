package org.sira.ingest.sample;

import java.time.LocalDate;

/**
 * An invented incident.
 *
 * @param type and {@code subType} in the words of ACLED's code book
 * @param precision of the position: 1 exact, 2 near, 3 somewhere in the cercle
 * @param near the place that its location is named after
 */
record SampleIncident(
        String id,
        LocalDate date,
        String type,
        String subType,
        double latitude,
        double longitude,
        int precision,
        int fatalities,
        Gazetteer.Site near) {}
