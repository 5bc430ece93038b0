package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.movement.Gate;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanFacts;

/**
 * The trips that people pinned or approved, as the search knows them. Not changed by it.
 *
 * <p>An approved trip that these facts know no longer, because a load, a vehicle or a corridor of it is gone, is left
 * out; a pin like that is an error, for nobody may quietly drop what a person pinned.
 */
final class FixedTrips {

    static final int NOT_APPROVED = -1;

    /** By load: the vehicle of the approved plan that brings it, or {@link #NOT_APPROVED}. */
    final int[] approvedVehicle;
    /** By load: the minute at which that vehicle leaves with it. */
    final int[] approvedStart;
    /** How many trips are pinned. */
    final int pins;

    private final List<Entry> entries = new ArrayList<>();

    /** @param startMin and {@code endMin} in minutes of the horizon */
    record Entry(int vehicle, TripPlan plan, int startMin, int endMin, boolean pinned, FixedTrip trip) {}

    FixedTrips(PlanFacts facts, PlaceIndex places, LoadTable loads, List<Gate> gates) {
        approvedVehicle = new int[loads.count];
        approvedStart = new int[loads.count];
        Arrays.fill(approvedVehicle, NOT_APPROVED);
        Decisions decisions = facts.decisions();
        Map<String, Integer> vehicleNumbers = new LinkedHashMap<>();
        facts.operation().vehicles().forEach(vehicle -> vehicleNumbers.put(vehicle.id(), vehicleNumbers.size()));
        Map<String, Integer> loadNumbers = new LinkedHashMap<>();
        loads.loads.forEach(load -> loadNumbers.put(load.id(), loadNumbers.size()));
        Reader reader = new Reader(facts.horizon(), places, vehicleNumbers, loadNumbers, gates);
        for (FixedTrip pin : decisions.pins()) {
            Optional<Entry> read = reader.read(pin, entries.size(), true);
            entries.add(read.orElseThrow(() -> new IllegalArgumentException(
                    "The pinned trip of vehicle %s from %s names a vehicle, load, place or corridor that is not there, or leaves before the first day: unpin it."
                            .formatted(pin.vehicleId(), pin.startsAt()))));
        }
        pins = entries.size();
        for (FixedTrip approved : decisions.approvedTrips()) {
            Integer vehicle = vehicleNumbers.get(approved.vehicleId());
            if (vehicle != null) {
                for (String loadId : approved.loadIds()) {
                    Integer load = loadNumbers.get(loadId);
                    if (load != null) {
                        approvedVehicle[load] = vehicle;
                        approvedStart[load] = facts.horizon().minuteOf(approved.startsAt());
                    }
                }
            }
            if (!decisions.pins().contains(approved)) {
                reader.read(approved, entries.size(), false).ifPresent(entries::add);
            }
        }
    }

    /** The one that is equal to a trip as it came out. */
    Optional<Entry> find(FixedTrip trip) {
        return entries.stream().filter(entry -> entry.trip.equals(trip)).findFirst();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isPinned(TripPlan trip) {
        return trip.isFixed() && trip.fixed() < pins;
    }

    Entry get(int number) {
        return entries.get(number);
    }

    List<Entry> pinned() {
        return entries.subList(0, pins);
    }

    /** Of one vehicle, in the order of time. */
    List<Entry> of(int vehicle, boolean alsoApproved) {
        return (alsoApproved ? entries : pinned())
                .stream()
                        .filter(entry -> entry.vehicle == vehicle)
                        .sorted(Comparator.comparingInt(Entry::startMin))
                        .toList();
    }

    /** The fixed trip that a trip of a vehicle is meant to be, the trip itself if it is none. */
    TripPlan recognised(int vehicle, TripPlan trip) {
        for (Entry entry : entries) {
            if (entry.vehicle == vehicle && isSame(entry.plan, trip)) {
                return entry.plan;
            }
        }
        return trip;
    }

    private static boolean isSame(TripPlan one, TripPlan other) {
        return one.loadPlace() == other.loadPlace()
                && one.policy() == other.policy()
                && one.notBefore() == other.notBefore()
                && one.turnPlace() == other.turnPlace()
                && sameSlots(one.slotNotBefore(), other.slotNotBefore())
                && Arrays.deepEquals(one.stops(), other.stops());
    }

    /** No slots at all are the same as none for each gate. */
    private static boolean sameSlots(int @Nullable [] one, int @Nullable [] other) {
        if (one == null || other == null) {
            int[] known = one == null ? other : one;
            return known == null || Arrays.stream(known).allMatch(slot -> slot == 0);
        }
        return Arrays.equals(one, other);
    }

    private record Reader(
            Horizon horizon,
            PlaceIndex places,
            Map<String, Integer> vehicleNumbers,
            Map<String, Integer> loadNumbers,
            List<Gate> gates) {

        Optional<Entry> read(FixedTrip trip, int number, boolean pinned) {
            Integer vehicle = vehicleNumbers.get(trip.vehicleId());
            int startMin = horizon.minuteOf(trip.startsAt());
            int[] slots = slots(trip.slots());
            if (vehicle == null || slots == null || startMin < 0 || !knowsAllOf(trip)) {
                return Optional.empty();
            }
            int[][] stops = trip.stops().stream()
                    .map(stop -> stop.stream().mapToInt(loadNumbers::get).toArray())
                    .toArray(int[][]::new);
            TripPlan plan = new TripPlan(
                    places.indexOf(trip.loadPlaceId()),
                    trip.policy().ordinal(),
                    startMin,
                    slots.length == 0 ? null : slots,
                    stops,
                    trip.turnPlaceId().map(places::indexOf).orElse(TripPlan.NOWHERE),
                    number);
            return Optional.of(new Entry(vehicle, plan, startMin, horizon.minuteOf(trip.endsAt()), pinned, trip));
        }

        private boolean knowsAllOf(FixedTrip trip) {
            return places.knows(trip.loadPlaceId())
                    && trip.turnPlaceId().map(places::knows).orElse(true)
                    && loadNumbers.keySet().containsAll(trip.loadIds());
        }

        /** By gate the first slot in which it is crossed; null when a corridor is not there. */
        private int @Nullable [] slots(List<GateSlot> crossed) {
            if (crossed.isEmpty()) {
                return new int[0];
            }
            int[] slots = new int[gates.size()];
            for (GateSlot slot : crossed) {
                Optional<Gate> of = gates.stream()
                        .filter(gate ->
                                gate.corridor().id().equals(slot.corridorId()) && gate.forward() == slot.forward())
                        .findFirst();
                if (of.isEmpty()) {
                    return null;
                }
                int hour = horizon.minuteOf(slot.slotAt()) / 60;
                int gate = of.get().index();
                slots[gate] = slots[gate] == 0 ? hour : StrictMath.min(slots[gate], hour);
            }
            return slots;
        }
    }
}
