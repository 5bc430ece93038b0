package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Vehicles that cross a corridor together.
 *
 * @param members in the order in which they drive, the leader first
 * @param leaderVehicleId where the convoy is large enough to need one
 * @param crossedBy when the last member leaves the corridor
 */
public record Convoy(
        String id, GateSlot slot, List<Member> members, Optional<String> leaderVehicleId, LocalDateTime crossedBy) {

    public Convoy {
        members = List.copyOf(members);
    }

    /** A vehicle with the place where it joins the convoy and the one where it leaves it. */
    public record Member(String tripId, String vehicleId, String joinsAtPlaceId, String leavesAtPlaceId) {}
}
