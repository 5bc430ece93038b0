package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** Writes a trip down event by event and keeps its clock and its place. */
final class TripScript {

    /** A road with the place that it leads to, driven in a slot or in none. */
    record Leg(
            String roadId,
            String toPlaceId,
            boolean reversed,
            @Nullable GateSlot slot) {}

    private final String tripId;
    private final String vehicleId;
    private final Map<String, Integer> minutesByRoad;
    private final List<TripEvent> events = new ArrayList<>();
    private String placeId;
    private LocalDateTime clock;

    TripScript(
            String tripId,
            String vehicleId,
            String baseId,
            LocalDateTime startsAt,
            Map<String, Integer> minutesByRoad) {
        this.tripId = tripId;
        this.vehicleId = vehicleId;
        this.placeId = baseId;
        this.clock = startsAt;
        this.minutesByRoad = minutesByRoad;
    }

    TripScript load(int minutes, Cargo... cargo) {
        events.add(new TripEvent.Loading(placeId, clock, clock.plusMinutes(minutes), List.of(cargo)));
        clock = clock.plusMinutes(minutes);
        return this;
    }

    /** Meanwhile, during the loading just written. */
    TripScript refuel(String commodityId, double litres) {
        TripEvent loading = events.get(events.size() - 1);
        events.add(new TripEvent.Refuel(placeId, loading.startsAt(), loading.endsAt(), commodityId, litres));
        return this;
    }

    TripScript drive(Leg... legs) {
        String from = placeId;
        LocalDateTime startsAt = clock;
        List<Passage> passages = new ArrayList<>();
        for (Leg leg : legs) {
            LocalDateTime leaveAt = clock.plusMinutes(minutesByRoad.get(leg.roadId()));
            passages.add(new Passage(leg.roadId(), leg.reversed(), clock, leaveAt, leg.slot()));
            clock = leaveAt;
            placeId = leg.toPlaceId();
        }
        events.add(new TripEvent.Drive(from, placeId, RoutePolicy.FASTEST, startsAt, clock, passages));
        return this;
    }

    TripScript unload(int minutes, Cargo... cargo) {
        events.add(new TripEvent.Unloading(placeId, clock, clock.plusMinutes(minutes), List.of(cargo)));
        clock = clock.plusMinutes(minutes);
        return this;
    }

    TripScript haltUntil(LocalDateTime end, HaltReason reason) {
        events.add(new TripEvent.Halt(placeId, clock, end, reason));
        clock = end;
        return this;
    }

    Trip trip() {
        return new Trip(tripId, vehicleId, events);
    }
}
