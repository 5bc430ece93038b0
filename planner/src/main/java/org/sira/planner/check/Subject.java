package org.sira.planner.check;

import java.time.LocalDateTime;
import org.sira.planner.plan.GateSlot;

/** What of a plan a violation is about, by ids, for whoever does not read its words. */
public sealed interface Subject {

    /** What is said of no single trip, convoy or stock: the basis of the plan, its lists and figures. */
    record OfPlan() implements Subject {}

    record OfTrip(String tripId) implements Subject {}

    /** @param number of the event in the trip, counted from 1 */
    record OfEvent(String tripId, int number) implements Subject {}

    /** A road that is driven. {@code number} as in {@link OfEvent}. */
    record OfRoad(String tripId, int number, String segmentId) implements Subject {}

    /** All vehicles that cross a corridor in one slot. */
    record OfConvoy(GateSlot slot) implements Subject {}

    /** @param at when more is drawn than was there */
    record OfStock(String placeId, String commodityId, LocalDateTime at) implements Subject {}
}
