package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.check.Subject;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** What is still to come of a plan when newer facts are known: its roads, deliveries and draws, and by whom. */
final class Reading {

    /**
     * A road that is driven.
     *
     * @param event number of the drive in its trip, from 1
     * @param passage with the slot that the plan gives it, {@code slotNow} with that of the corridors that there are now
     * @param convoy of the passage, or else the last one of its drive before it, or the next one after it
     */
    record Driven(
            Trip trip,
            int event,
            TripEvent.Drive drive,
            Passage passage,
            Optional<GateSlot> slotNow,
            Optional<Convoy> convoy,
            RoadSegment road) {

        String fromPlaceId() {
            return passage.reversed() ? road.toPlaceId() : road.fromPlaceId();
        }

        String toPlaceId() {
            return passage.reversed() ? road.fromPlaceId() : road.toPlaceId();
        }

        boolean inItsSlot() {
            return passage.gateSlot() != null;
        }

        /** Whether its convoy would have another slot now, or it would need one. */
        boolean hasOtherSlot() {
            return !slotNow.equals(Optional.ofNullable(passage.gateSlot()));
        }
    }

    private final Plan plan;
    private final LocalDateTime since;
    private final List<Driven> driven = new ArrayList<>();
    private final Map<String, Trip> tripById = new LinkedHashMap<>();
    private final Map<String, Integer> orderByTrip = new HashMap<>();

    /** @param assigned the same plan in the slots of the corridors that there are now */
    Reading(Plan plan, Plan assigned, PlanFacts before, PlanFacts now) {
        this.plan = plan;
        this.since = now.risk().asOf().atStartOfDay();
        Map<String, RoadSegment> roadById = new HashMap<>();
        now.operation().roads().forEach(road -> roadById.put(road.id(), road));
        before.operation().roads().forEach(road -> roadById.put(road.id(), road));
        Map<GateSlot, Convoy> convoyBySlot = new HashMap<>();
        plan.convoys().forEach(convoy -> convoyBySlot.put(convoy.slot(), convoy));
        for (int i = 0; i < plan.trips().size(); i++) {
            Trip trip = plan.trips().get(i);
            orderByTrip.put(trip.id(), i);
            tripById.put(trip.id(), trip);
            for (int e = 0; e < trip.events().size(); e++) {
                if (trip.events().get(e) instanceof TripEvent.Drive drive
                        && assigned.trips().get(i).events().get(e) instanceof TripEvent.Drive drivenNow) {
                    read(trip, e + 1, drive, drivenNow, convoyBySlot, roadById);
                }
            }
        }
    }

    private void read(
            Trip trip,
            int event,
            TripEvent.Drive drive,
            TripEvent.Drive drivenNow,
            Map<GateSlot, Convoy> convoyBySlot,
            Map<String, RoadSegment> roadById) {
        Optional<Convoy> convoy = drive.passages().stream()
                .flatMap(passage -> Optional.ofNullable(passage.gateSlot()).stream())
                .flatMap(slot -> Optional.ofNullable(convoyBySlot.get(slot)).stream())
                .findFirst();
        for (int i = 0; i < drive.passages().size(); i++) {
            Passage passage = drive.passages().get(i);
            Optional<Convoy> own = Optional.ofNullable(passage.gateSlot())
                    .flatMap(slot -> Optional.ofNullable(convoyBySlot.get(slot)));
            convoy = own.isPresent() ? own : convoy;
            RoadSegment road = roadById.get(passage.segmentId());
            if (road != null && passage.leaveAt().isAfter(since)) {
                Optional<GateSlot> slotNow =
                        Optional.ofNullable(drivenNow.passages().get(i).gateSlot());
                driven.add(new Driven(trip, event, drive, passage, slotNow, convoy, road));
            }
        }
    }

    Plan plan() {
        return plan;
    }

    List<Driven> driven() {
        return List.copyOf(driven);
    }

    List<Driven> driven(String tripId, int event) {
        return driven.stream()
                .filter(road -> road.event() == event && road.trip().id().equals(tripId))
                .toList();
    }

    /** The trips that are not over. */
    List<Trip> trips() {
        return tripById.values().stream().filter(trip -> !isOver(trip)).toList();
    }

    private boolean isOver(Trip trip) {
        return !trip.endsAt().isAfter(since);
    }

    Optional<Trip> findTrip(String id) {
        return Optional.ofNullable(tripById.get(id));
    }

    Optional<TripEvent> findEvent(String tripId, int number) {
        return findTrip(tripId)
                .filter(trip -> number >= 1 && number <= trip.events().size())
                .map(trip -> trip.events().get(number - 1));
    }

    /** When something is that a violation is about; empty for what is about the plan as a whole. */
    Optional<LocalDateTime> startOf(Subject subject) {
        if (subject instanceof Subject.OfTrip of) {
            return findTrip(of.tripId()).map(Trip::startsAt);
        }
        if (subject instanceof Subject.OfEvent of) {
            return findEvent(of.tripId(), of.number()).map(TripEvent::startsAt);
        }
        if (subject instanceof Subject.OfRoad of) {
            return findEvent(of.tripId(), of.number()).map(TripEvent::startsAt);
        }
        if (subject instanceof Subject.OfConvoy of) {
            return Optional.of(of.slot().slotAt());
        }
        return subject instanceof Subject.OfStock of ? Optional.of(of.at()) : Optional.empty();
    }

    /** Whether all that a violation is about has happened already: nobody can do it otherwise any more. */
    boolean isOver(Subject subject) {
        if (subject instanceof Subject.OfTrip of) {
            return findTrip(of.tripId()).filter(this::isOver).isPresent();
        }
        if (subject instanceof Subject.OfEvent of) {
            return isOver(of.tripId(), of.number());
        }
        if (subject instanceof Subject.OfRoad of) {
            return isOver(of.tripId(), of.number());
        }
        return startOf(subject).filter(start -> start.isBefore(since)).isPresent();
    }

    private boolean isOver(String tripId, int number) {
        return findEvent(tripId, number)
                .filter(event -> !event.endsAt().isAfter(since))
                .isPresent();
    }

    /** The trips that a violation is about, in the order of the plan. */
    List<String> tripIds(Subject subject) {
        if (subject instanceof Subject.OfTrip of) {
            return List.of(of.tripId());
        }
        if (subject instanceof Subject.OfEvent of) {
            return List.of(of.tripId());
        }
        if (subject instanceof Subject.OfRoad of) {
            return List.of(of.tripId());
        }
        if (subject instanceof Subject.OfConvoy of) {
            return inOrder(driven.stream()
                    .filter(road -> road.slotNow().filter(of.slot()::equals).isPresent())
                    .map(road -> road.trip().id())
                    .toList());
        }
        return subject instanceof Subject.OfStock of ? draws(of.placeId(), of.commodityId(), of.at()) : List.of();
    }

    /** The trips that draw a commodity at a place at a time or later. */
    List<String> draws(String placeId, String commodityId, LocalDateTime from) {
        return trips().stream()
                .filter(trip -> trip.events().stream()
                        .anyMatch(event -> !event.startsAt().isBefore(from) && draws(event, placeId, commodityId)))
                .map(Trip::id)
                .toList();
    }

    private static boolean draws(TripEvent event, String placeId, String commodityId) {
        if (event instanceof TripEvent.Loading loading) {
            return loading.placeId().equals(placeId)
                    && loading.cargo().stream().map(Cargo::commodityId).anyMatch(commodityId::equals);
        }
        return event instanceof TripEvent.Refuel refuel
                && refuel.placeId().equals(placeId)
                && refuel.commodityId().equals(commodityId);
    }

    /** What is still handed over for a need, by trip in the order of the plan. */
    Map<String, TripEvent.Unloading> deliveries(String needId) {
        Map<String, TripEvent.Unloading> byTrip = new LinkedHashMap<>();
        for (Trip trip : trips()) {
            for (TripEvent event : trip.events()) {
                if (event instanceof TripEvent.Unloading unloading
                        && unloading.endsAt().isAfter(since)
                        && unloading.cargo().stream().map(Cargo::needId).anyMatch(needId::equals)) {
                    byTrip.putIfAbsent(trip.id(), unloading);
                }
            }
        }
        return byTrip;
    }

    List<String> inOrder(List<String> tripIds) {
        Set<String> ids = new LinkedHashSet<>(tripIds);
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> orderByTrip.getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    /** A leg of roads that are driven, by whichever trips; of one convoy or of none. */
    Leg leg(List<Driven> roads) {
        List<Driven> inTime = roads.stream()
                .sorted(Comparator.comparing(road -> road.passage().enterAt()))
                .toList();
        Driven first = inTime.get(0);
        Driven last = inTime.stream()
                .max(Comparator.comparing(road -> road.passage().leaveAt()))
                .orElseThrow();
        return new Leg(
                first.convoy().map(Convoy::id),
                inOrder(roads.stream().map(road -> road.trip().id()).toList()),
                first.fromPlaceId(),
                last.toPlaceId(),
                first.passage().enterAt(),
                last.passage().leaveAt(),
                inTime.stream().map(road -> road.road().id()).distinct().toList());
    }
}
