package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.List;

/** One vehicle's journey from its base and back. */
public record Trip(String id, String vehicleId, List<TripEvent> events) {

    public Trip {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Trip " + id + " has no events.");
        }
    }

    public LocalDateTime startsAt() {
        return events.get(0).startsAt();
    }

    public LocalDateTime endsAt() {
        return events.get(events.size() - 1).endsAt();
    }
}
