package org.sira.planner.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One way from a place to another that no other beats in both time and exposure.
 *
 * @param policies which it answers to; each policy is answered by exactly one option of a pair
 * @param uses roads in order; empty when both places are the same
 * @param driveHours without contingency
 * @param exposure expected incidents that one vehicle meets
 */
public record RouteOption(
        String fromPlaceId,
        String toPlaceId,
        Set<RoutePolicy> policies,
        List<SegmentUse> uses,
        double lengthKm,
        double driveHours,
        double exposure) {

    public RouteOption {
        policies = policies.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(policies));
        uses = List.copyOf(uses);
    }
}
