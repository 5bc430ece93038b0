package org.sira.planner.solver;

import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;

/**
 * A hard rule that a draft breaks in one place.
 *
 * @param amount by which it is broken, in the unit of the rule
 */
public record BrokenRule(HardRule rule, long amount, Where where) {

    /** What breaks it. */
    public sealed interface Where {}

    public record OfTrip(String tripId) implements Where {}

    /** The vehicles in one slot on one road of a corridor. */
    public record OfConvoy(GateSlot slot, String segmentId) implements Where {}

    public record OfStock(String placeId, String commodityId) implements Where {}

    /** Refills of depots, taken together. */
    public record OfRefills() implements Where {}

    /** A pinned trip that the draft does not make. */
    public record OfPin(FixedTrip pin) implements Where {}
}
