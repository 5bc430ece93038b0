package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.risk.Corridor;

/**
 * Puts what a plan drives into the slots of the corridors that there are now. Where risk has changed, corridors have become
 * longer, shorter or others; vehicles that drive together in the right way are still a convoy then, whatever their corridor
 * was called.
 */
final class SlotAssignment {

    private final Map<String, Corridor> oldById = new HashMap<>();
    private final Map<String, Corridor> newByRoad = new HashMap<>();
    private final Map<String, RoadSegment> roadById = new HashMap<>();
    private final PlanFacts now;
    private final double slowestSpeedFactor;
    /** Slots as they are now → as the plan has them, where they are others. */
    private final Map<GateSlot, GateSlot> oldByNew = new LinkedHashMap<>();

    SlotAssignment(PlanFacts before, PlanFacts now) {
        this.now = now;
        before.corridors().forEach(corridor -> oldById.put(corridor.id(), corridor));
        now.corridors().forEach(corridor -> corridor.segmentIds().forEach(id -> newByRoad.put(id, corridor)));
        now.operation().roads().forEach(road -> roadById.put(road.id(), road));
        slowestSpeedFactor = now.operation().vehicles().stream()
                .mapToDouble(Vehicle::speedFactor)
                .min()
                .orElse(1);
    }

    Trip assign(Trip trip) {
        return new Trip(
                trip.id(),
                trip.vehicleId(),
                trip.events().stream()
                        .map(event -> event instanceof TripEvent.Drive drive ? assign(drive) : event)
                        .toList());
    }

    private TripEvent assign(TripEvent.Drive drive) {
        List<Passage> passages = new ArrayList<>();
        Optional<Passage> last = Optional.empty();
        for (Passage passage : drive.passages()) {
            Passage assigned = withSlot(passage, slot(passage, last).orElse(null));
            passages.add(assigned);
            last = Optional.of(assigned);
        }
        return new TripEvent.Drive(
                drive.fromPlaceId(), drive.toPlaceId(), drive.policy(), drive.startsAt(), drive.endsAt(), passages);
    }

    /** @param last the passage right before it, which shares its slot if it leads through the same corridor */
    private Optional<GateSlot> slot(Passage passage, Optional<Passage> last) {
        Corridor corridor = newByRoad.get(passage.segmentId());
        RoadSegment road = roadById.get(passage.segmentId());
        if (corridor == null || road == null) {
            return Optional.empty();
        }
        int index = corridor.segmentIds().indexOf(road.id());
        String fromPlaceId = passage.reversed() ? road.toPlaceId() : road.fromPlaceId();
        boolean forward = corridor.placeIds().get(index).equals(fromPlaceId);
        GateSlot old = passage.gateSlot();
        if (old != null && isSame(oldById.get(old.corridorId()), corridor) && old.forward() == forward) {
            return Optional.of(new GateSlot(corridor.id(), forward, old.slotAt()));
        }
        Optional<GateSlot> shared = last.map(Passage::gateSlot)
                .filter(slot -> slot.corridorId().equals(corridor.id()) && slot.forward() == forward);
        if (shared.isPresent()) {
            return shared;
        }
        GateSlot slot = new GateSlot(corridor.id(), forward, atGate(corridor, index, forward, passage.enterAt()));
        if (old != null) {
            oldByNew.putIfAbsent(slot, old);
        }
        return Optional.of(slot);
    }

    /** When a convoy leaves the gate that enters a road of its corridor at a time. */
    private LocalDateTime atGate(Corridor corridor, int index, boolean forward, LocalDateTime enterAt) {
        List<String> ids = corridor.segmentIds();
        List<String> behind = forward ? ids.subList(0, index) : ids.subList(index + 1, ids.size());
        long minutes = 0;
        for (String id : behind) {
            RoadSegment road = roadById.get(id);
            minutes += road == null ? 0 : now.operation().rules().driveMin(road, slowestSpeedFactor);
        }
        return enterAt.minusMinutes(minutes);
    }

    private static boolean isSame(@Nullable Corridor old, Corridor corridor) {
        return old != null
                && old.placeIds().equals(corridor.placeIds())
                && old.segmentIds().equals(corridor.segmentIds());
    }

    private static Passage withSlot(Passage passage, @Nullable GateSlot slot) {
        return new Passage(passage.segmentId(), passage.reversed(), passage.enterAt(), passage.leaveAt(), slot);
    }

    /** The convoys of a plan by the slots as they are now; to be asked when all trips have been assigned. */
    List<Convoy> assign(List<Convoy> convoys) {
        Map<GateSlot, Convoy> bySlot = new HashMap<>();
        convoys.forEach(convoy -> bySlot.put(convoy.slot(), convoy));
        List<Convoy> assigned = new ArrayList<>();
        for (Convoy convoy : convoys) {
            Corridor corridor = now.corridors().stream()
                    .filter(candidate -> isSame(oldById.get(convoy.slot().corridorId()), candidate))
                    .findFirst()
                    .orElse(null);
            if (corridor != null) {
                assigned.add(in(
                        new GateSlot(
                                corridor.id(),
                                convoy.slot().forward(),
                                convoy.slot().slotAt()),
                        convoy,
                        convoy.id()));
            }
        }
        oldByNew.forEach((slot, old) -> {
            Convoy convoy = bySlot.get(old);
            if (convoy != null) {
                assigned.add(in(slot, convoy, convoy.id() + " " + slot.corridorId() + " " + slot.slotAt()));
            }
        });
        return assigned;
    }

    private static Convoy in(GateSlot slot, Convoy convoy, String id) {
        return new Convoy(id, slot, convoy.members(), convoy.leaderVehicleId(), convoy.crossedBy());
    }
}
