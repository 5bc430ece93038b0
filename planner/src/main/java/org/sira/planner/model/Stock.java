package org.sira.planner.model;

import java.time.LocalDateTime;

/**
 * A quantity that is, or arrives, at a place.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one
 * @param availableAt from when on it can be loaded; what is there already carries the time it was counted
 */
public record Stock(String placeId, String commodityId, double quantity, LocalDateTime availableAt) {

    public Stock {
        Facts.text("Stock", "place", placeId);
        Facts.text("Stock at " + placeId, "commodity", commodityId);
        Facts.notNegative("Stock of " + commodityId + " at " + placeId, "quantity", quantity);
    }
}
