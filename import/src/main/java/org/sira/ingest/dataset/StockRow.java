package org.sira.ingest.dataset;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A quantity that is, or arrives, at a place.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one, whatever the unit in the file
 * @param availableAt empty: it is there already
 */
public record StockRow(
        RowRef ref, String placeId, String commodityId, double quantity, Optional<LocalDateTime> availableAt) {}
