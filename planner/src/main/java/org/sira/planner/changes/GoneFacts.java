package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sira.planner.changes.Touch.FactGone.Kind;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** What the plan still uses and the newer facts do not know. */
final class GoneFacts {

    private record Used(Kind kind, String id) {}

    private static final class Uses {
        private final List<String> tripIds = new ArrayList<>();
        private LocalDateTime first = LocalDateTime.MAX;

        void add(Trip trip, LocalDateTime at) {
            if (!tripIds.contains(trip.id())) {
                tripIds.add(trip.id());
            }
            first = at.isBefore(first) ? at : first;
        }
    }

    private final Reading reading;
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
    private final Map<Used, Uses> gone = new LinkedHashMap<>();

    GoneFacts(Reading reading, PlanFacts now) {
        this.reading = reading;
        Operation operation = now.operation();
        known.put(Kind.VEHICLE, ids(operation.vehicles(), Vehicle::id));
        known.put(Kind.PLACE, ids(operation.places(), Place::id));
        known.put(Kind.ROAD, ids(operation.roads(), RoadSegment::id));
        known.put(Kind.COMMODITY, ids(operation.commodities(), Commodity::id));
        reading.trips().forEach(this::read);
    }

    private static <T> Set<String> ids(List<T> facts, Function<T, String> id) {
        return facts.stream().map(id).collect(Collectors.toSet());
    }

    private void read(Trip trip) {
        use(Kind.VEHICLE, trip.vehicleId(), trip, trip.startsAt());
        for (TripEvent event : trip.events()) {
            LocalDateTime at = event.startsAt();
            if (event instanceof TripEvent.Drive drive) {
                use(Kind.PLACE, drive.fromPlaceId(), trip, at);
                use(Kind.PLACE, drive.toPlaceId(), trip, at);
                drive.passages().forEach(passage -> use(Kind.ROAD, passage.segmentId(), trip, passage.enterAt()));
            } else if (event instanceof TripEvent.Unloading unloading) {
                unloading.cargo().stream().map(Cargo::commodityId).forEach(id -> use(Kind.COMMODITY, id, trip, at));
            } else if (event instanceof TripEvent.Refuel refuel) {
                use(Kind.COMMODITY, refuel.commodityId(), trip, at);
            }
        }
    }

    private void use(Kind kind, String id, Trip trip, LocalDateTime at) {
        if (!known.getOrDefault(kind, Set.of()).contains(id)) {
            gone.computeIfAbsent(new Used(kind, id), used -> new Uses()).add(trip, at);
        }
    }

    /** Whether a violation only says that ids lead nowhere, or that roads do not join, where a fact is gone. */
    boolean explains(Violation violation) {
        if (violation.rule() != CheckedRule.CONTINUITY && violation.rule() != CheckedRule.CARGO) {
            return false;
        }
        List<String> tripIds = reading.tripIds(violation.subject());
        return gone.values().stream()
                .anyMatch(uses -> tripIds.isEmpty()
                        ? violation.subject() instanceof Subject.OfConvoy
                        : uses.tripIds.containsAll(tripIds));
    }

    List<Touch> touches() {
        List<Touch> touches = new ArrayList<>();
        gone.forEach((used, uses) ->
                touches.add(new Touch.FactGone(used.kind, used.id, uses.first, List.copyOf(uses.tripIds))));
        return touches;
    }
}
