package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours in which nobody moves in an area.
 *
 * @param area a region or cercle, spelt as the places spell it
 * @param to the last date on whose evening it applies, included
 * @param endsAt on the next day when it is not after {@code startsAt}
 */
public record CurfewRow(
        RowRef ref, String id, String area, LocalDate from, LocalDate to, LocalTime startsAt, LocalTime endsAt) {}
