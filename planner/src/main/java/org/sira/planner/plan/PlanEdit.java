package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.List;

/** One thing that a person does to a draft. Trips are named by their ids in the draft. */
public sealed interface PlanEdit {

    /** Loads that are on trips travel otherwise; a trip that has none left is no more. */
    record MoveLoads(List<String> loadIds, LoadTarget to) implements PlanEdit {
        public MoveLoads {
            loadIds = List.copyOf(loadIds);
        }
    }

    /** Loads that stay behind travel after all. */
    record AddLoads(List<String> loadIds, LoadTarget to) implements PlanEdit {
        public AddLoads {
            loadIds = List.copyOf(loadIds);
        }
    }

    /** Loads of a trip stay behind. */
    record DropLoads(String tripId, List<String> loadIds) implements PlanEdit {
        public DropLoads {
            loadIds = List.copyOf(loadIds);
        }
    }

    /** A trip is not made; what it brings stays behind. */
    record DropTrip(String tripId) implements PlanEdit {}

    /**
     * Each of two trips is driven by the other's vehicle: it takes over loads, times and slots. What was loaded at the
     * base of one vehicle is loaded at the base of the other.
     */
    record SwapVehicles(String tripId, String otherTripId) implements PlanEdit {}

    /** A trip starts at another time, at the earliest; its slots move by the same number of days. */
    record ShiftStart(String tripId, LocalDateTime startsAt) implements PlanEdit {}

    /** A trip crosses a corridor in another slot, at the earliest. */
    record ShiftSlot(String tripId, GateSlot slot) implements PlanEdit {}

    /** A trip stays as it is. @param as how it came out when the draft was evaluated last */
    record Pin(String tripId, FixedTrip as) implements PlanEdit {}

    record Unpin(String tripId) implements PlanEdit {}

    /** Nothing of the draft is changed by a ban: what breaks it is told, and the next solve keeps to it. */
    record Forbid(Ban ban) implements PlanEdit {}

    /** Takes a ban back. */
    record Allow(Ban ban) implements PlanEdit {}
}
