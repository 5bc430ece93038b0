package org.sira.planner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.PlanSketch.SlotSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;

/**
 * A plan while people change it: what each vehicle is meant to do, and what has been decided. It may break rules.
 *
 * <p>Trips have the ids that they will have in the plan: {@code T-<vehicle>-<number>}, in the order in which the vehicle
 * makes them.
 *
 * @param trips by vehicle, each vehicle's in the order in which it makes them
 */
public record DraftState(Horizon horizon, List<TripSketch> trips, Decisions decisions) {

    public DraftState {
        List<String> vehicleIds =
                trips.stream().map(TripSketch::vehicleId).distinct().toList();
        trips = trips.stream()
                .sorted(Comparator.comparingInt(trip -> vehicleIds.indexOf(trip.vehicleId())))
                .toList();
    }

    /** As a plan stands, every trip at its times; what cannot be told again, because it makes no sense, is left out. */
    public static DraftState of(Plan plan) {
        List<TripSketch> trips = plan.trips().stream()
                .map(FixedTrip::of)
                .flatMap(Optional::stream)
                .map(trip -> sketch(trip, plan.horizon()))
                .toList();
        return new DraftState(plan.horizon(), trips, plan.decisions());
    }

    public PlanSketch sketch() {
        return new PlanSketch(trips);
    }

    /** The id that a trip has in the plan. */
    public String idOf(TripSketch trip) {
        int number = 0;
        for (TripSketch other : trips) {
            number += other.vehicleId().equals(trip.vehicleId()) ? 1 : 0;
            if (other == trip) {
                break;
            }
        }
        return tripId(trip.vehicleId(), number);
    }

    public static String tripId(String vehicleId, int number) {
        return "T-%s-%d".formatted(vehicleId, number);
    }

    /** @throws EditRefused when there is no such trip */
    public TripSketch trip(String tripId) {
        return trips.stream()
                .filter(trip -> idOf(trip).equals(tripId))
                .findFirst()
                .orElseThrow(() -> new EditRefused(EditRefused.Kind.NO_SUCH_TRIP, tripId));
    }

    /** The pin that holds a trip, if any does. */
    public Optional<FixedTrip> pinOf(TripSketch trip) {
        return decisions.pins().stream()
                .filter(pin -> sketch(pin, horizon).equals(trip))
                .findFirst();
    }

    /** @throws EditRefused when there is no such trip, or it is pinned */
    TripSketch free(String tripId) {
        TripSketch trip = trip(tripId);
        if (pinOf(trip).isPresent()) {
            throw new EditRefused(EditRefused.Kind.PINNED, tripId);
        }
        return trip;
    }

    DraftState with(Decisions newDecisions) {
        return new DraftState(horizon, trips, newDecisions);
    }

    /** With one more trip, before those of its vehicle that are meant to leave later. */
    DraftState with(TripSketch added) {
        List<TripSketch> changed = new ArrayList<>(trips);
        int at = 0;
        while (at < changed.size()
                && !(changed.get(at).vehicleId().equals(added.vehicleId())
                        && changed.get(at).notBeforeMin() > added.notBeforeMin())) {
            at++;
        }
        changed.add(at, added);
        return new DraftState(horizon, changed, decisions);
    }

    /** With a trip changed that may take another place among those of its vehicle. */
    DraftState moved(TripSketch trip, UnaryOperator<TripSketch> change) {
        return without(trip).with(change.apply(trip));
    }

    DraftState replaced(TripSketch trip, UnaryOperator<TripSketch> change) {
        return new DraftState(
                horizon,
                trips.stream()
                        .map(other -> other == trip ? change.apply(other) : other)
                        .toList(),
                decisions);
    }

    DraftState without(TripSketch trip) {
        return new DraftState(
                horizon, trips.stream().filter(other -> other != trip).toList(), decisions);
    }

    /**
     * With some loads on no trip; trips that bring nothing then are gone.
     *
     * @throws EditRefused when one of them is on a pinned trip
     */
    DraftState withoutLoads(List<String> loadIds) {
        Set<String> removed = new HashSet<>(loadIds);
        List<TripSketch> left = new ArrayList<>();
        for (TripSketch trip : trips) {
            if (trip.stops().stream().flatMap(List::stream).noneMatch(removed::contains)) {
                left.add(trip);
                continue;
            }
            if (pinOf(trip).isPresent()) {
                throw new EditRefused(EditRefused.Kind.PINNED, idOf(trip));
            }
            List<List<String>> stops = trip.stops().stream()
                    .map(stop ->
                            stop.stream().filter(id -> !removed.contains(id)).toList())
                    .filter(stop -> !stop.isEmpty())
                    .toList();
            if (!stops.isEmpty()) {
                left.add(trip.withStops(stops));
            }
        }
        return new DraftState(horizon, left, decisions);
    }

    /** A trip as it is to be made again. */
    static TripSketch sketch(FixedTrip trip, Horizon horizon) {
        return new TripSketch(
                trip.vehicleId(),
                trip.loadPlaceId(),
                trip.policy(),
                horizon.minuteOf(trip.startsAt()),
                firstOfEachWay(trip.slots(), horizon),
                trip.stops(),
                trip.turnPlaceId());
    }

    /** A trip may cross a corridor twice the same way; the first slot says when it begins to. */
    private static List<SlotSketch> firstOfEachWay(List<GateSlot> slots, Horizon horizon) {
        List<SlotSketch> first = new ArrayList<>();
        for (GateSlot slot : slots) {
            boolean known = first.stream()
                    .anyMatch(
                            other -> other.corridorId().equals(slot.corridorId()) && other.forward() == slot.forward());
            if (!known) {
                first.add(new SlotSketch(slot.corridorId(), slot.forward(), horizon.minuteOf(slot.slotAt()) / 60));
            }
        }
        return first;
    }
}
