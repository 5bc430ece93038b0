package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Roads that trips of a plan drive one after the other.
 *
 * @param convoyId of the plan, where they are driven in company or right before or after
 * @param tripIds in the order of the plan
 * @param startsAt when the first of the trips is on it, {@code endsAt} when the last has left it
 * @param segmentIds in the order in which they are driven
 */
public record Leg(
        Optional<String> convoyId,
        List<String> tripIds,
        String fromPlaceId,
        String toPlaceId,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        List<String> segmentIds) {

    public Leg {
        tripIds = List.copyOf(tripIds);
        segmentIds = List.copyOf(segmentIds);
    }
}
