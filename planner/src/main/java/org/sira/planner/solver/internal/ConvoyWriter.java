package org.sira.planner.solver.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** Finds who crosses what together. */
final class ConvoyWriter {

    private final CompiledProblem problem;

    ConvoyWriter(CompiledProblem problem) {
        this.problem = problem;
    }

    private record Part(Trip trip, List<Passage> passages) {}

    /** Convoys in the order of time; corridor and direction decide between equal times. */
    List<Convoy> write(List<Trip> trips) {
        Map<GateSlot, List<Part>> bySlot = new LinkedHashMap<>();
        for (Trip trip : trips) {
            Map<GateSlot, List<Passage>> mine = new LinkedHashMap<>();
            for (TripEvent event : trip.events()) {
                if (event instanceof TripEvent.Drive drive) {
                    for (Passage passage : drive.passages()) {
                        GateSlot slot = passage.gateSlot();
                        if (slot != null) {
                            mine.computeIfAbsent(slot, key -> new ArrayList<>()).add(passage);
                        }
                    }
                }
            }
            mine.forEach((slot, passages) ->
                    bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Part(trip, passages)));
        }
        List<GateSlot> slots = new ArrayList<>(bySlot.keySet());
        slots.sort(Comparator.comparing(GateSlot::slotAt)
                .thenComparing(GateSlot::corridorId)
                .thenComparing(GateSlot::forward));
        List<Convoy> convoys = new ArrayList<>();
        for (GateSlot slot : slots) {
            convoys.add(convoy("K" + (convoys.size() + 1), slot, bySlot.getOrDefault(slot, List.of())));
        }
        return convoys;
    }

    /** Who goes furthest drives first and leads. */
    private Convoy convoy(String id, GateSlot slot, List<Part> parts) {
        List<Part> inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparingInt((Part part) -> -part.passages.size())
                .thenComparing(part -> part.passages.get(0).enterAt())
                .thenComparing(part -> part.trip.vehicleId()));
        List<Convoy.Member> members = new ArrayList<>();
        LocalDateTime crossedBy = slot.slotAt();
        for (Part part : inOrder) {
            Passage first = part.passages.get(0);
            Passage last = part.passages.get(part.passages.size() - 1);
            members.add(new Convoy.Member(
                    part.trip.id(),
                    part.trip.vehicleId(),
                    use(first).fromPlaceId(),
                    use(last).toPlaceId()));
            crossedBy = last.leaveAt().isAfter(crossedBy) ? last.leaveAt() : crossedBy;
        }
        Optional<String> leader = members.size() > problem.movement.rules().convoyLeaderAbove()
                ? Optional.of(members.get(0).vehicleId())
                : Optional.empty();
        return new Convoy(id, slot, members, leader, crossedBy);
    }

    private SegmentUse use(Passage passage) {
        return new SegmentUse(problem.facts.network().segment(passage.segmentId()), passage.reversed());
    }
}
