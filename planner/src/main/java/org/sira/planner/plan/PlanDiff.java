package org.sira.planner.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two plans of one operation.
 *
 * @param loads that travel otherwise, in the order in which the plans name them
 * @param trips by vehicle and order that are not the same in both
 * @param convoys by slot that are not the same in both
 */
public record PlanDiff(List<LoadChange> loads, List<TripChange> trips, List<ConvoyChange> convoys) {

    public PlanDiff {
        loads = List.copyOf(loads);
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
    }

    /** A load that travels otherwise. */
    public sealed interface LoadChange {

        String loadId();

        String needId();
    }

    /** The second plan brings what the first left behind. */
    public record NewLoad(String loadId, String needId, Travel after) implements LoadChange {}

    /** The second plan leaves behind what the first brings. */
    public record DroppedLoad(String loadId, String needId, Travel before) implements LoadChange {}

    /** On another vehicle, at whatever time. */
    public record MovedLoad(String loadId, String needId, Travel before, Travel after) implements LoadChange {}

    /** On the same vehicle, but it leaves or arrives at another time. */
    public record ShiftedLoad(String loadId, String needId, Travel before, Travel after) implements LoadChange {

        /** Positive when it arrives later. */
        public Duration later() {
            return Duration.between(before.deliveredAt(), after.deliveredAt());
        }
    }

    /** @param deliveredAt end of the unloading */
    public record Travel(String tripId, String vehicleId, LocalDateTime leavesAt, LocalDateTime deliveredAt) {}

    /** Trips are the same when vehicle, times, slots, loads and their order are; what differs is matched by what it brings. */
    public sealed interface TripChange {}

    public record NewTrip(Trip after) implements TripChange {}

    public record DroppedTrip(Trip before) implements TripChange {}

    /** Another trip of the same vehicle that brings some of the same loads, or neither brings any on the same day. */
    public record ChangedTrip(Trip before, Trip after) implements TripChange {

        /** Positive when it leaves later. */
        public Duration later() {
            return Duration.between(before.startsAt(), after.startsAt());
        }
    }

    /** What becomes of the vehicles that cross in one slot. */
    public sealed interface ConvoyChange {

        GateSlot slot();
    }

    public record NewConvoy(GateSlot slot, List<String> vehicleIds) implements ConvoyChange {
        public NewConvoy {
            vehicleIds = List.copyOf(vehicleIds);
        }
    }

    public record DroppedConvoy(GateSlot slot, List<String> vehicleIds) implements ConvoyChange {
        public DroppedConvoy {
            vehicleIds = List.copyOf(vehicleIds);
        }
    }

    public record ChangedConvoy(GateSlot slot, List<String> joined, List<String> left) implements ConvoyChange {
        public ChangedConvoy {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    public static PlanDiff between(Plan before, Plan after) {
        return new PlanDiff(loads(before, after), trips(before, after), convoys(before, after));
    }

    public boolean isEmpty() {
        return loads.isEmpty() && trips.isEmpty() && convoys.isEmpty();
    }

    private record Carried(String needId, Travel travel) {}

    private static List<LoadChange> loads(Plan before, Plan after) {
        Map<String, Carried> was = carried(before);
        Map<String, Carried> is = carried(after);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        List<LoadChange> changes = new ArrayList<>();
        for (String id : ids) {
            Carried old = was.get(id);
            Carried now = is.get(id);
            if (old == null && now != null) {
                changes.add(new NewLoad(id, now.needId, now.travel));
            } else if (old != null && now == null) {
                changes.add(new DroppedLoad(id, old.needId, old.travel));
            } else if (old != null && now != null) {
                change(id, old, now).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<LoadChange> change(String id, Carried old, Carried now) {
        if (!old.travel.vehicleId().equals(now.travel.vehicleId())) {
            return Optional.of(new MovedLoad(id, now.needId, old.travel, now.travel));
        }
        boolean sameTimes = old.travel.leavesAt().equals(now.travel.leavesAt())
                && old.travel.deliveredAt().equals(now.travel.deliveredAt());
        return sameTimes ? Optional.empty() : Optional.of(new ShiftedLoad(id, now.needId, old.travel, now.travel));
    }

    private static Map<String, Carried> carried(Plan plan) {
        Map<String, Carried> byLoad = new LinkedHashMap<>();
        for (Trip trip : plan.trips()) {
            for (TripEvent event : trip.events()) {
                if (event instanceof TripEvent.Unloading unloading) {
                    Travel travel = new Travel(trip.id(), trip.vehicleId(), trip.startsAt(), unloading.endsAt());
                    for (Cargo cargo : unloading.cargo()) {
                        byLoad.putIfAbsent(cargo.loadId(), new Carried(cargo.needId(), travel));
                    }
                }
            }
        }
        return byLoad;
    }

    private static List<TripChange> trips(Plan before, Plan after) {
        List<Trip> old = new ArrayList<>(before.trips());
        List<Trip> now = new ArrayList<>();
        for (Trip trip : after.trips()) {
            if (!old.removeIf(other -> isSame(other, trip))) {
                now.add(trip);
            }
        }
        List<TripChange> changes = new ArrayList<>();
        for (Trip trip : old) {
            Optional<Trip> successor = now.stream()
                    .filter(other -> other.vehicleId().equals(trip.vehicleId()) && isAkin(trip, other))
                    .findFirst();
            successor.ifPresent(now::remove);
            changes.add(successor.isPresent() ? new ChangedTrip(trip, successor.get()) : new DroppedTrip(trip));
        }
        now.forEach(trip -> changes.add(new NewTrip(trip)));
        return changes;
    }

    /** Ids are names and may be given anew; events hold all that a crew is told. */
    private static boolean isSame(Trip one, Trip other) {
        return one.vehicleId().equals(other.vehicleId()) && one.events().equals(other.events());
    }

    private static boolean isAkin(Trip one, Trip other) {
        Set<String> loads = loadIds(one);
        Set<String> others = loadIds(other);
        if (loads.isEmpty() || others.isEmpty()) {
            return loads.isEmpty()
                    && others.isEmpty()
                    && one.startsAt().toLocalDate().equals(other.startsAt().toLocalDate());
        }
        return others.stream().anyMatch(loads::contains);
    }

    private static Set<String> loadIds(Trip trip) {
        Set<String> ids = new LinkedHashSet<>();
        for (TripEvent event : trip.events()) {
            if (event instanceof TripEvent.Unloading unloading) {
                unloading.cargo().forEach(cargo -> ids.add(cargo.loadId()));
            }
        }
        return ids;
    }

    private static List<ConvoyChange> convoys(Plan before, Plan after) {
        Map<GateSlot, List<String>> was = vehicles(before);
        Map<GateSlot, List<String>> is = vehicles(after);
        Set<GateSlot> slots = new LinkedHashSet<>(was.keySet());
        slots.addAll(is.keySet());
        List<ConvoyChange> changes = new ArrayList<>();
        for (GateSlot slot : slots) {
            List<String> old = was.getOrDefault(slot, List.of());
            List<String> now = is.getOrDefault(slot, List.of());
            List<String> joined = now.stream().filter(id -> !old.contains(id)).toList();
            List<String> left = old.stream().filter(id -> !now.contains(id)).toList();
            if (old.isEmpty()) {
                changes.add(new NewConvoy(slot, now));
            } else if (now.isEmpty()) {
                changes.add(new DroppedConvoy(slot, old));
            } else if (!joined.isEmpty() || !left.isEmpty()) {
                changes.add(new ChangedConvoy(slot, joined, left));
            }
        }
        return changes;
    }

    private static Map<GateSlot, List<String>> vehicles(Plan plan) {
        Map<GateSlot, List<String>> bySlot = new LinkedHashMap<>();
        for (Convoy convoy : plan.convoys()) {
            bySlot.put(
                    convoy.slot(),
                    convoy.members().stream().map(Convoy.Member::vehicleId).toList());
        }
        return bySlot;
    }
}
