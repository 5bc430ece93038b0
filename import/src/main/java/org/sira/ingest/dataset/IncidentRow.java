package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A reported incident.
 *
 * @param type as the source words it, empty when blank; {@code subType} likewise
 * @param precision of the position from 1 (exact) to 3 (area); empty when blank
 * @param fatalities empty when blank, which is not 0
 */
public record IncidentRow(
        RowRef ref,
        String id,
        LocalDate date,
        String type,
        String subType,
        double latitude,
        double longitude,
        OptionalInt precision,
        OptionalInt fatalities) {}
