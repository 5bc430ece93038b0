package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.EditRefused.Kind;
import org.sira.planner.plan.PlanSketch.SlotSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;

/** One change that a person makes to a draft. It may break rules, which is shown at once, but it must make sense. */
public sealed interface PlanEdit {

    /** @throws EditRefused when it makes no sense */
    DraftState apply(DraftState draft);

    /**
     * Loads, served or not, go on a trip.
     *
     * @param stop number of the stop, from 1, at which they are handed over if the place is the same; otherwise they get a
     *     stop of their own before it. One more than there are stops is the end.
     * @param samePlace whether the loads belong to the place of that stop
     */
    record MoveLoads(List<String> loadIds, String toTripId, int stop, boolean samePlace) implements PlanEdit {

        public MoveLoads {
            loadIds = List.copyOf(loadIds);
        }

        @Override
        public DraftState apply(DraftState draft) {
            requireLoads(loadIds);
            TripSketch target = draft.free(toTripId);
            if (target.stops().isEmpty()) {
                throw new EditRefused(Kind.BRINGS_NOTHING, toTripId);
            }
            int last = target.stops().size();
            if (stop < 1 || stop > last + 1 || samePlace && stop > last) {
                throw new EditRefused(Kind.NO_SUCH_STOP, String.valueOf(stop));
            }
            // The trip keeps its stops until the loads are there, so that none of it is lost when it brought them
            // before.
            List<List<String>> stops = new ArrayList<>();
            target.stops()
                    .forEach(ids -> stops.add(
                            ids.stream().filter(id -> !loadIds.contains(id)).toList()));
            if (samePlace) {
                List<String> joined = new ArrayList<>(stops.get(stop - 1));
                joined.addAll(loadIds);
                stops.set(stop - 1, joined);
            } else {
                stops.add(stop - 1, loadIds);
            }
            stops.removeIf(List::isEmpty);
            DraftState marked = draft.replaced(target, trip -> trip.withStops(List.of(List.of(PLACEHOLDER))));
            TripSketch placeholder = marked.trips().stream()
                    .filter(trip -> trip.stops().equals(List.of(List.of(PLACEHOLDER))))
                    .findFirst()
                    .orElseThrow();
            return marked.withoutLoads(loadIds).replaced(placeholder, trip -> trip.withStops(stops));
        }
    }

    /** No load has this id. */
    String PLACEHOLDER = "";

    /**
     * Loads, served or not, get a trip of their own.
     *
     * @param stops ids of the loads for each stop, in order
     */
    record NewTrip(List<List<String>> stops, String vehicleId, String loadPlaceId, LocalDateTime notBefore)
            implements PlanEdit {

        public NewTrip {
            stops = stops.stream()
                    .filter(stop -> !stop.isEmpty())
                    .map(List::copyOf)
                    .toList();
        }

        @Override
        public DraftState apply(DraftState draft) {
            List<String> loadIds = stops.stream().flatMap(List::stream).toList();
            requireLoads(loadIds);
            return draft.withoutLoads(loadIds)
                    .with(new TripSketch(
                            vehicleId,
                            loadPlaceId,
                            RoutePolicy.FASTEST,
                            draft.horizon().minuteOf(notBefore),
                            List.of(),
                            stops,
                            Optional.empty()));
        }
    }

    /** Loads stay behind. */
    record DropLoads(List<String> loadIds) implements PlanEdit {

        public DropLoads {
            loadIds = List.copyOf(loadIds);
        }

        @Override
        public DraftState apply(DraftState draft) {
            requireLoads(loadIds);
            return draft.withoutLoads(loadIds);
        }
    }

    /** A trip is not made. */
    record DropTrip(String tripId) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            return draft.without(draft.free(tripId));
        }
    }

    /**
     * Another vehicle makes a trip.
     *
     * @param loadPlaceId where it loads: not every vehicle may load where the one before did
     */
    record GiveTrip(String tripId, String vehicleId, String loadPlaceId) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            TripSketch given = draft.free(tripId);
            if (given.vehicleId().equals(vehicleId)) {
                throw new EditRefused(Kind.NOTHING_TO_DO, tripId);
            }
            return draft.moved(given, trip -> trip.withVehicle(vehicleId, loadPlaceId));
        }
    }

    /**
     * Two trips change their vehicles.
     *
     * @param loadPlaceId where the first trip loads from then on, and {@code otherLoadPlaceId} the other
     */
    record SwapVehicles(String tripId, String loadPlaceId, String otherTripId, String otherLoadPlaceId)
            implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            TripSketch one = draft.free(tripId);
            TripSketch other = draft.free(otherTripId);
            if (one.vehicleId().equals(other.vehicleId())) {
                throw new EditRefused(Kind.NOTHING_TO_DO, otherTripId);
            }
            return draft.moved(one, trip -> trip.withVehicle(other.vehicleId(), loadPlaceId))
                    .moved(other, trip -> trip.withVehicle(one.vehicleId(), otherLoadPlaceId));
        }
    }

    /** A trip leaves at another time, and takes whatever slots come first then. */
    record Shift(String tripId, LocalDateTime notBefore) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            return draft.moved(
                    draft.free(tripId),
                    trip -> trip.withProgramme(draft.horizon().minuteOf(notBefore), List.of()));
        }
    }

    /** A trip joins the convoy of a slot. */
    record JoinSlot(String tripId, GateSlot slot) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            SlotSketch joined = new SlotSketch(
                    slot.corridorId(), slot.forward(), draft.horizon().minuteOf(slot.slotAt()) / 60);
            return draft.replaced(draft.free(tripId), trip -> {
                List<SlotSketch> slots = new ArrayList<>(trip.slots());
                slots.removeIf(
                        other -> other.corridorId().equals(joined.corridorId()) && other.forward() == joined.forward());
                slots.add(joined);
                return trip.withProgramme(trip.notBeforeMin(), slots);
            });
        }
    }

    /**
     * A trip stays as it is, whatever else changes.
     *
     * @param asDriven the trip with its present times
     */
    record Pin(String tripId, FixedTrip asDriven) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            TripSketch trip = draft.free(tripId);
            if (draft.decisions().bans().contains(new Ban.VehicleLeftOut(asDriven.vehicleId()))) {
                throw new EditRefused(Kind.LEFT_OUT, asDriven.vehicleId());
            }
            List<FixedTrip> pins = new ArrayList<>(draft.decisions().pins());
            for (FixedTrip other : pins) {
                if (other.vehicleId().equals(asDriven.vehicleId()) && other.overlaps(asDriven)) {
                    throw new EditRefused(Kind.OVERLAPS_A_PIN, tripId);
                }
            }
            pins.add(asDriven);
            return draft.replaced(trip, ignored -> DraftState.sketch(asDriven, draft.horizon()))
                    .with(draft.decisions().withPins(pins));
        }
    }

    /** A trip may change again. */
    record Unpin(String tripId) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            FixedTrip pin =
                    draft.pinOf(draft.trip(tripId)).orElseThrow(() -> new EditRefused(Kind.NOTHING_TO_DO, tripId));
            List<FixedTrip> pins = new ArrayList<>(draft.decisions().pins());
            pins.remove(pin);
            return draft.with(draft.decisions().withPins(pins));
        }
    }

    /**
     * Something is forbidden; what does it is taken out of the draft.
     *
     * @param loadIds that the forbidden vehicle, or anybody, would bring; empty for a road
     */
    record Forbid(Ban ban, List<String> loadIds) implements PlanEdit {

        public Forbid {
            loadIds = List.copyOf(loadIds);
        }

        @Override
        public DraftState apply(DraftState draft) {
            List<Ban> bans = new ArrayList<>(draft.decisions().bans());
            if (bans.contains(ban)) {
                throw new EditRefused(Kind.NOTHING_TO_DO, ban.toString());
            }
            bans.add(ban);
            DraftState left = draft;
            if (ban instanceof Ban.VehicleLeftOut out) {
                for (TripSketch trip : draft.trips()) {
                    if (trip.vehicleId().equals(out.vehicleId())) {
                        left = left.without(left.free(left.idOf(trip)));
                    }
                }
            } else if (!loadIds.isEmpty()) {
                left = left.withoutLoads(loadIds);
            }
            return left.with(left.decisions().withBans(bans));
        }
    }

    /** Something is allowed again. */
    record Allow(Ban ban) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            List<Ban> bans = new ArrayList<>(draft.decisions().bans());
            if (!bans.remove(ban)) {
                throw new EditRefused(Kind.NOTHING_TO_DO, ban.toString());
            }
            return draft.with(draft.decisions().withBans(bans));
        }
    }

    /** Something is taken for granted that the data do not say. */
    record Assume(Remedy change) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            List<Remedy> assumed = new ArrayList<>(draft.decisions().assumptions());
            // Two vehicles more are two such changes; all others hold once or not at all.
            boolean again = assumed.contains(change) && !(change instanceof Remedy.OneMoreVehicle);
            if (again || change instanceof Remedy.MoreDays) {
                throw new EditRefused(Kind.NOTHING_TO_DO, change.toString());
            }
            assumed.add(change);
            return draft.with(draft.decisions().withAssumptions(assumed));
        }
    }

    /** Something is no longer taken for granted; what a vehicle does that was is taken out of the draft. */
    record DropAssumption(Remedy change) implements PlanEdit {

        @Override
        public DraftState apply(DraftState draft) {
            List<Remedy> assumed = new ArrayList<>(draft.decisions().assumptions());
            String lastVehicleId = Remedy.OneMoreVehicle.vehicleId((int) assumed.stream()
                    .filter(Remedy.OneMoreVehicle.class::isInstance)
                    .count());
            if (!assumed.remove(change)) {
                throw new EditRefused(Kind.NOTHING_TO_DO, change.toString());
            }
            DraftState left = draft;
            if (change instanceof Remedy.OneMoreVehicle) {
                for (TripSketch trip : draft.trips()) {
                    if (trip.vehicleId().equals(lastVehicleId)) {
                        left = left.without(left.free(left.idOf(trip)));
                    }
                }
            }
            return left.with(left.decisions().withAssumptions(assumed));
        }
    }

    private static void requireLoads(List<String> loadIds) {
        if (loadIds.isEmpty()) {
            throw new EditRefused(Kind.NO_SUCH_LOAD, "");
        }
        Set<String> named = new HashSet<>();
        for (String loadId : loadIds) {
            if (!named.add(loadId)) {
                throw new EditRefused(Kind.LOAD_TWICE, loadId);
            }
        }
    }
}
