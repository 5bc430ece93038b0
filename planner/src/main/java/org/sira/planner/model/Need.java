package org.sira.planner.model;

import java.time.LocalDateTime;

/**
 * A quantity of one commodity that one place lacks.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one
 * @param people who are helped by it
 * @param autonomyDays days from the start of the horizon that the place gets by without it
 * @param notBefore first moment at which it can be received
 * @param notAfter last moment at which unloading may end
 */
public record Need(
        String id,
        String placeId,
        String commodityId,
        double quantity,
        int people,
        Priority priority,
        ServiceKind service,
        double autonomyDays,
        LocalDateTime notBefore,
        LocalDateTime notAfter,
        NeedOrigin origin) {

    public Need {
        Facts.text("Need", "id", id);
        String fact = "Need " + id;
        Facts.text(fact, "place", placeId);
        Facts.text(fact, "commodity", commodityId);
        Facts.positive(fact, "quantity", quantity);
        Facts.within(fact, "people", people, 1, 10_000_000);
        Facts.notNegative(fact, "autonomyDays", autonomyDays);
        Facts.inOrder(fact, "notBefore", notBefore, "notAfter", notAfter);
    }

    public Need withWindow(LocalDateTime newNotBefore, LocalDateTime newNotAfter) {
        return new Need(
                id,
                placeId,
                commodityId,
                quantity,
                people,
                priority,
                service,
                autonomyDays,
                newNotBefore,
                newNotAfter,
                origin);
    }
}
