package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Vehicle;

/** Does one edit to the state of a draft, or refuses it. */
final class DraftEditor {

    private final PlanFacts facts;
    private final Plan start;
    private final DraftState state;

    DraftEditor(PlanFacts facts, Plan start, DraftState state) {
        this.facts = facts;
        this.start = start;
        this.state = state;
    }

    /** @throws EditRefused when it makes no sense */
    DraftState apply(PlanEdit edit) {
        if (edit instanceof PlanEdit.MoveLoads move) {
            return move(move);
        } else if (edit instanceof PlanEdit.AddLoads add) {
            return add(add);
        } else if (edit instanceof PlanEdit.DropLoads drop) {
            return drop(drop);
        } else if (edit instanceof PlanEdit.DropTrip drop) {
            return state.without(free(drop.tripId()));
        } else if (edit instanceof PlanEdit.SwapVehicles swap) {
            return swap(swap);
        } else if (edit instanceof PlanEdit.ShiftStart shift) {
            return shift(shift);
        } else if (edit instanceof PlanEdit.ShiftSlot shift) {
            requireSlot(shift.slot());
            return state.with(free(shift.tripId()).withSlot(shift.slot()));
        } else if (edit instanceof PlanEdit.Pin pin) {
            return pin(pin);
        } else if (edit instanceof PlanEdit.Unpin unpin) {
            return unpin(unpin);
        } else if (edit instanceof PlanEdit.Forbid forbid) {
            return forbid(forbid.ban());
        }
        return allow(((PlanEdit.Allow) edit).ban());
    }

    private DraftState move(PlanEdit.MoveLoads move) {
        requireLoads(move.loadIds());
        for (String loadId : move.loadIds()) {
            DraftTrip from = state.findTripWith(loadId)
                    .orElseThrow(
                            () -> new EditRefused("Load %s is on no trip, so it cannot be moved: add it.", loadId));
            free(from.id());
        }
        return put(move.loadIds(), move.to());
    }

    private DraftState add(PlanEdit.AddLoads add) {
        requireLoads(add.loadIds());
        for (String loadId : add.loadIds()) {
            state.findTripWith(loadId).ifPresent(trip -> {
                throw new EditRefused("Load %s is on trip %s already: move it.", loadId, trip.id());
            });
        }
        return put(add.loadIds(), add.to());
    }

    private DraftState drop(PlanEdit.DropLoads drop) {
        requireLoads(drop.loadIds());
        DraftTrip trip = free(drop.tripId());
        for (String loadId : drop.loadIds()) {
            if (!trip.loadIds().contains(loadId)) {
                throw new EditRefused("Load %s is not on trip %s.", loadId, trip.id());
            }
        }
        return without(state, trip, drop.loadIds());
    }

    /** Takes loads from where they are and puts them where they are wanted; stops are counted as before the edit. */
    private DraftState put(List<String> loadIds, LoadTarget to) {
        if (to instanceof LoadTarget.NewTrip wanted) {
            DraftTrip trip = newTrip(wanted, loadIds);
            return withoutAll(state, loadIds).withNew(trip);
        }
        boolean joins = to instanceof LoadTarget.AtStop;
        String tripId = joins ? ((LoadTarget.AtStop) to).tripId() : ((LoadTarget.BeforeStop) to).tripId();
        int at = joins ? ((LoadTarget.AtStop) to).stop() : ((LoadTarget.BeforeStop) to).stop();
        DraftTrip target = free(tripId);
        if (at < 0 || at > target.stops().size() - (joins ? 1 : 0)) {
            throw new EditRefused(
                    "Trip %s has %d stops; there is no %s %d.",
                    tripId, target.stops().size(), joins ? "stop" : "place for a stop", at + 1);
        }
        List<List<String>> stops = new ArrayList<>();
        target.stops().forEach(stop -> stops.add(new ArrayList<>(stop)));
        stops.forEach(stop -> stop.removeAll(loadIds));
        if (joins) {
            requirePlace(loadIds, placeId(target.stops().get(at).get(0)), tripId, at);
            stops.get(at).addAll(loadIds);
        } else {
            stops.addAll(at, byPlace(loadIds));
        }
        stops.removeIf(List::isEmpty);
        List<DraftTrip> others =
                state.trips().stream().filter(trip -> !trip.id().equals(tripId)).toList();
        DraftState after = state;
        for (DraftTrip other : others) {
            after = without(after, other, loadIds);
        }
        return after.with(target.withStops(stops));
    }

    private DraftState withoutAll(DraftState from, List<String> loadIds) {
        DraftState after = from;
        for (DraftTrip trip : from.trips()) {
            after = without(after, trip, loadIds);
        }
        return after;
    }

    private static DraftState without(DraftState from, DraftTrip trip, List<String> loadIds) {
        if (trip.loadIds().stream().noneMatch(loadIds::contains)) {
            return from;
        }
        List<List<String>> left = trip.stops().stream()
                .map(stop -> stop.stream().filter(id -> !loadIds.contains(id)).toList())
                .filter(stop -> !stop.isEmpty())
                .toList();
        return left.isEmpty() ? from.without(trip) : from.with(trip.withStops(left));
    }

    private DraftTrip newTrip(LoadTarget.NewTrip wanted, List<String> loadIds) {
        Vehicle vehicle = vehicle(wanted.vehicleId());
        requireTime(wanted.startsAt());
        boolean stocked = facts.operation().stocks().stream()
                .anyMatch(stock -> stock.placeId().equals(wanted.loadPlaceId()));
        if (!stocked && !vehicle.baseId().equals(wanted.loadPlaceId())) {
            throw new EditRefused("Nothing can be loaded at %s: choose a place with stock.", wanted.loadPlaceId());
        }
        return new DraftTrip(
                freeId(vehicle.id()),
                vehicle.id(),
                wanted.loadPlaceId(),
                wanted.policy(),
                wanted.startsAt(),
                List.of(),
                byPlace(loadIds),
                Optional.empty(),
                Optional.empty());
    }

    /** A number that no trip of the vehicle has or had when the draft was begun. */
    private String freeId(String vehicleId) {
        Set<String> taken = new HashSet<>();
        start.trips().forEach(trip -> taken.add(trip.id()));
        state.trips().forEach(trip -> taken.add(trip.id()));
        int number = 1;
        while (taken.contains("T-%s-%d".formatted(vehicleId, number))) {
            number++;
        }
        return "T-%s-%d".formatted(vehicleId, number);
    }

    private DraftState swap(PlanEdit.SwapVehicles swap) {
        DraftTrip one = free(swap.tripId());
        DraftTrip other = free(swap.otherTripId());
        if (one.vehicleId().equals(other.vehicleId())) {
            throw new EditRefused("Trips %s and %s are of the same vehicle.", one.id(), other.id());
        }
        return state.with(one.doing(other, loadPlaceId(other, one))).with(other.doing(one, loadPlaceId(one, other)));
    }

    private String loadPlaceId(DraftTrip of, DraftTrip by) {
        boolean atBase = of.loadPlaceId().equals(vehicle(of.vehicleId()).baseId());
        return atBase ? vehicle(by.vehicleId()).baseId() : of.loadPlaceId();
    }

    private DraftState shift(PlanEdit.ShiftStart shift) {
        DraftTrip trip = free(shift.tripId());
        requireTime(shift.startsAt());
        long days = ChronoUnit.DAYS.between(
                trip.startsAt().toLocalDate(), shift.startsAt().toLocalDate());
        List<GateSlot> slots = trip.slots().stream()
                .map(slot -> new GateSlot(
                        slot.corridorId(), slot.forward(), slot.slotAt().plusDays(days)))
                .toList();
        return state.with(trip.withTimes(shift.startsAt(), slots));
    }

    private DraftState pin(PlanEdit.Pin pin) {
        DraftTrip trip = trip(pin.tripId());
        if (trip.isPinned()) {
            throw new EditRefused("Trip %s is pinned already.", trip.id());
        }
        if (!trip.isMeantBy(pin.as())) {
            throw new EditRefused(
                    "Trip %s is no longer what it was when it was to be pinned: look at it again.", trip.id());
        }
        return decided(state.with(trip.pinned(pin.as())), state.decisions().bans());
    }

    private DraftState unpin(PlanEdit.Unpin unpin) {
        DraftTrip trip = trip(unpin.tripId());
        if (!trip.isPinned()) {
            throw new EditRefused("Trip %s is not pinned.", trip.id());
        }
        return decided(state.with(trip.unpinned()), state.decisions().bans());
    }

    private DraftState forbid(Ban ban) {
        requireKnown(ban);
        List<Ban> bans = new ArrayList<>(state.decisions().bans());
        if (bans.contains(ban)) {
            throw new EditRefused("This is forbidden already.");
        }
        bans.add(ban);
        return decided(state, bans);
    }

    private DraftState allow(Ban ban) {
        List<Ban> bans = new ArrayList<>(state.decisions().bans());
        if (!bans.remove(ban)) {
            throw new EditRefused("This is not forbidden, so that it cannot be taken back.");
        }
        return decided(state, bans);
    }

    private static DraftState decided(DraftState changed, List<Ban> bans) {
        List<FixedTrip> pins = changed.trips().stream()
                .map(DraftTrip::pin)
                .flatMap(Optional::stream)
                .toList();
        Decisions before = changed.decisions();
        try {
            return changed.with(new Decisions(pins, bans, before.approvedTrips(), before.pastSlots()));
        } catch (IllegalArgumentException contradiction) {
            throw new EditRefused("%s", String.valueOf(contradiction.getMessage()));
        }
    }

    private DraftTrip trip(String id) {
        return state.findTrip(id).orElseThrow(() -> new EditRefused("There is no trip %s.", id));
    }

    /** A trip that may be changed. */
    private DraftTrip free(String id) {
        DraftTrip trip = trip(id);
        if (trip.isPinned()) {
            throw new EditRefused("Trip %s is pinned: unpin it first.", id);
        }
        return trip;
    }

    private Vehicle vehicle(String id) {
        return facts.operation().vehicles().stream()
                .filter(vehicle -> vehicle.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditRefused("There is no vehicle %s.", id));
    }

    private void requireLoads(List<String> loadIds) {
        if (loadIds.isEmpty()) {
            throw new EditRefused("No load is chosen.");
        }
        Set<String> seen = new HashSet<>();
        for (String id : loadIds) {
            load(id);
            if (!seen.add(id)) {
                throw new EditRefused("Load %s is named twice.", id);
            }
        }
    }

    private Load load(String id) {
        return facts.loads().stream()
                .filter(load -> load.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditRefused("There is no load %s.", id));
    }

    private String placeId(String loadId) {
        return load(loadId).need().placeId();
    }

    private void requirePlace(List<String> loadIds, String placeId, String tripId, int stop) {
        for (String id : loadIds) {
            if (!placeId(id).equals(placeId)) {
                throw new EditRefused(
                        "Load %s is for %s, but stop %d of trip %s is at %s: give it a stop of its own.",
                        id, placeId(id), stop + 1, tripId, placeId);
            }
        }
    }

    /** One stop for loads of one place that follow each other. */
    private List<List<String>> byPlace(List<String> loadIds) {
        List<List<String>> stops = new ArrayList<>();
        String before = "";
        for (String id : loadIds) {
            String placeId = placeId(id);
            if (!placeId.equals(before)) {
                stops.add(new ArrayList<>());
            }
            stops.get(stops.size() - 1).add(id);
            before = placeId;
        }
        return stops;
    }

    private void requireTime(LocalDateTime time) {
        if (time.isBefore(facts.horizon().start())
                || !time.isBefore(facts.horizon().end())) {
            throw new EditRefused(
                    "%s is outside the days of the plan, %s to %s.",
                    time,
                    facts.horizon().firstDay(),
                    facts.horizon().day(facts.horizon().days() - 1));
        }
    }

    private void requireSlot(GateSlot slot) {
        requireTime(slot.slotAt());
        if (facts.corridors().stream().noneMatch(corridor -> corridor.id().equals(slot.corridorId()))) {
            throw new EditRefused("There is no corridor %s.", slot.corridorId());
        }
        MovementRules rules = facts.operation().rules();
        int hour = slot.slotAt().getHour();
        if (slot.slotAt().getMinute() != 0 || hour < rules.firstSlotHour() || hour > rules.lastSlotHour()) {
            throw new EditRefused(
                    "Convoys leave at full hours from %d:00 to %d:00, not at %s.",
                    rules.firstSlotHour(), rules.lastSlotHour(), slot.slotAt().toLocalTime());
        }
    }

    private void requireKnown(Ban ban) {
        if (ban instanceof Ban.NeedLeftOut out) {
            requireNeed(out.needId());
        } else if (ban instanceof Ban.VehicleLeftOut out) {
            vehicle(out.vehicleId());
        } else if (ban instanceof Ban.VehicleAtPlace at) {
            vehicle(at.vehicleId());
            if (facts.operation().places().stream()
                    .noneMatch(place -> place.id().equals(at.placeId()))) {
                throw new EditRefused("There is no place %s.", at.placeId());
            }
        } else if (ban instanceof Ban.VehicleForNeed forNeed) {
            vehicle(forNeed.vehicleId());
            requireNeed(forNeed.needId());
        } else if (ban instanceof Ban.Road closed
                && facts.operation().roads().stream()
                        .noneMatch(road -> road.id().equals(closed.segmentId()))) {
            throw new EditRefused("There is no road %s.", closed.segmentId());
        }
    }

    private void requireNeed(String id) {
        if (facts.needs().stream().noneMatch(need -> need.id().equals(id))) {
            throw new EditRefused("There is no need %s.", id);
        }
    }
}
