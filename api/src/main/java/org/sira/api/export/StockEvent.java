package org.sira.api.export;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A change of the stock of one commodity at one place.
 *
 * @param change kg of a dry commodity, litres of a liquid one; negative when it leaves
 * @param level what is there afterwards
 * @param tripId that draws it, or refills the depot; empty for what opens the horizon or arrives from outside
 */
public record StockEvent(
        String placeId,
        String commodityId,
        LocalDateTime at,
        Cause cause,
        double change,
        double level,
        Optional<String> tripId) {

    /** Why a stock changes, in the order in which changes of one minute count. */
    public enum Cause {
        OPENING,
        ARRIVAL,
        LOADING,
        REFUEL
    }
}
