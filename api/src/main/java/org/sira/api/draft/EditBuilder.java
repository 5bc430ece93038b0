package org.sira.api.draft;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.EvaluatedDraft;

/** Makes edits of what people chose on pages of a draft. */
final class EditBuilder {

    private final DraftState state;
    private final PlanFacts facts;
    private final Supplier<EvaluatedDraft> evaluated;
    private final Function<DraftState, EvaluatedDraft> evaluation;

    /** @param evaluation says what the draft would come to in another state */
    EditBuilder(OpenedDraft draft, EvaluatedDraft evaluated, Function<DraftState, EvaluatedDraft> evaluation) {
        this(draft.facts(), draft.state(), () -> evaluated, evaluation);
    }

    /** @param evaluated what the state comes to, asked for where that matters */
    EditBuilder(
            PlanFacts facts,
            DraftState state,
            Supplier<EvaluatedDraft> evaluated,
            Function<DraftState, EvaluatedDraft> evaluation) {
        this.facts = facts;
        this.state = state;
        this.evaluated = evaluated;
        this.evaluation = evaluation;
    }

    /**
     * @return to be made one after the other
     * @throws Refusal when a field is missing or names what is not there
     */
    List<PlanEdit> edits(EditForm form) {
        return switch (form.parsedAction()) {
            case SHIFT -> List.of(new PlanEdit.Shift(trip(form.trip()), moment(form)));
            case GIVE -> List.of(give(trip(form.trip()), vehicle(form.vehicle())));
            case SWAP -> List.of(swap(trip(form.trip()), trip(form.other())));
            case JOIN -> List.of(join(trip(form.trip()), convoy(form.convoy())));
            case PIN -> List.of(pin(trip(form.trip())));
            case UNPIN -> List.of(new PlanEdit.Unpin(trip(form.trip())));
            case DROP -> List.of(new PlanEdit.DropTrip(trip(form.trip())));
            case MOVE -> moves(loads(form), trip(form.other()));
            case MOVE_TO_CONVOY -> movesToConvoy(loads(form), convoy(form.convoy()));
            case NEW_TRIP -> List.of(newTrip(form));
            case LEAVE_BEHIND ->
                List.of(new PlanEdit.DropLoads(
                        loads(form).stream().map(Load::id).toList()));
            case FORBID_VEHICLE ->
                List.of(new PlanEdit.Forbid(
                        new Ban.VehicleLeftOut(vehicle(form.vehicle()).id()), List.of()));
            case FORBID_PLACE -> List.of(forbidPlace(vehicle(form.vehicle()), required(form.place())));
            case FORBID_NEED -> List.of(forbidNeed(required(form.need())));
            case FORBID_ROAD -> List.of(new PlanEdit.Forbid(new Ban.Road(road(form.road())), List.of()));
            case ALLOW ->
                List.of(new PlanEdit.Allow(chosen(form.ban(), state.decisions().bans())));
            case DROP_ASSUMPTION ->
                List.of(new PlanEdit.DropAssumption(
                        chosen(form.assumption(), state.decisions().assumptions())));
        };
    }

    /** @param tripId of a trip of the draft */
    PlanEdit give(String tripId, Vehicle vehicle) {
        return new PlanEdit.GiveTrip(tripId, vehicle.id(), loadPlace(state.trip(tripId), vehicle));
    }

    private PlanEdit swap(String tripId, String otherTripId) {
        TripSketch trip = state.trip(tripId);
        TripSketch other = state.trip(otherTripId);
        return new PlanEdit.SwapVehicles(
                tripId,
                loadPlace(trip, vehicle(other.vehicleId())),
                otherTripId,
                loadPlace(other, vehicle(trip.vehicleId())));
    }

    /** Where it loaded before, if the vehicle may; otherwise at its base. Who only keeps others company starts there anyway. */
    private String loadPlace(TripSketch trip, Vehicle vehicle) {
        return !trip.stops().isEmpty() && vehicle.mayLoadAt(place(trip.loadPlaceId()))
                ? trip.loadPlaceId()
                : vehicle.baseId();
    }

    private PlanEdit join(String tripId, Convoy convoy) {
        boolean driven = evaluated.get().plan().trips().stream()
                .anyMatch(trip -> trip.id().equals(tripId));
        if (driven && !crosses(tripId, convoy.slot())) {
            String corridor =
                    new PlanIndex(facts).corridor(convoy.slot().corridorId()).name();
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.other-way", corridor);
        }
        return new PlanEdit.JoinSlot(tripId, convoy.slot());
    }

    /** Whether a trip crosses the corridor of a slot in its direction, at whatever hour. */
    private boolean crosses(String tripId, GateSlot slot) {
        return evaluated.get().plan().convoys().stream()
                .filter(convoy -> convoy.slot().corridorId().equals(slot.corridorId())
                        && convoy.slot().forward() == slot.forward())
                .flatMap(convoy -> convoy.members().stream())
                .anyMatch(member -> member.tripId().equals(tripId));
    }

    private PlanEdit pin(String tripId) {
        return new PlanEdit.Pin(
                tripId,
                evaluated.get().plan().trips().stream()
                        .filter(trip -> trip.id().equals(tripId))
                        .findFirst()
                        .flatMap(FixedTrip::of)
                        .orElseThrow(() -> input("draft.refused.pin-undrivable")));
    }

    private PlanEdit newTrip(EditForm form) {
        Vehicle vehicle = vehicle(form.vehicle());
        String loadPlaceId = form.place() == null || form.place().isBlank() ? vehicle.baseId() : form.place();
        if (!vehicle.mayLoadAt(place(loadPlaceId))) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    "draft.refused.load-place",
                    vehicle.id(),
                    place(loadPlaceId).name());
        }
        List<List<String>> stops = byPlace(loads(form)).values().stream()
                .map(loads -> loads.stream().map(Load::id).toList())
                .toList();
        return new PlanEdit.NewTrip(stops, vehicle.id(), loadPlaceId, moment(form));
    }

    /** For each place its loads go where it costs least: to the stop there is at that place, or to a new one. */
    private List<PlanEdit> moves(List<Load> loads, String tripId) {
        List<PlanEdit> moves = new ArrayList<>();
        TripSketch target = state.trip(tripId);
        DraftState after = state;
        for (List<Load> ofPlace : byPlace(loads).values()) {
            // Moves may take trips away and so change ids; the trip is the one of that vehicle with the same start.
            String id = after.trips().stream()
                    .filter(trip ->
                            trip.vehicleId().equals(target.vehicleId()) && trip.notBeforeMin() == target.notBeforeMin())
                    .findFirst()
                    .map(after::idOf)
                    .orElse(tripId);
            PlanEdit move = move(after, ofPlace, id);
            moves.add(move);
            after = move.apply(after);
        }
        return moves;
    }

    private PlanEdit move(DraftState from, List<Load> loads, String tripId) {
        List<String> ids = loads.stream().map(Load::id).toList();
        String placeId = loads.get(0).need().placeId();
        List<List<String>> stops = from.trip(tripId).stops();
        for (int stop = 0; stop < stops.size(); stop++) {
            if (load(stops.get(stop).get(0)).need().placeId().equals(placeId)) {
                return new PlanEdit.MoveLoads(ids, tripId, stop + 1, true);
            }
        }
        PlanEdit best = new PlanEdit.MoveLoads(ids, tripId, stops.size() + 1, false);
        if (stops.isEmpty()) {
            return best;
        }
        EvaluatedDraft bestOutcome = evaluation.apply(best.apply(from));
        for (int stop = 1; stop <= stops.size(); stop++) {
            PlanEdit other = new PlanEdit.MoveLoads(ids, tripId, stop, false);
            EvaluatedDraft outcome = evaluation.apply(other.apply(from));
            if (Verdict.ORDER.compare(outcome, bestOutcome) > 0) {
                best = other;
                bestOutcome = outcome;
            }
        }
        return best;
    }

    /** To that trip of a convoy with which the whole draft is best: one with room, where there is such. */
    private List<PlanEdit> movesToConvoy(List<Load> loads, Convoy convoy) {
        List<String> ids = loads.stream().map(Load::id).toList();
        List<PlanEdit> best = List.of();
        Optional<EvaluatedDraft> bestOutcome = Optional.empty();
        for (Convoy.Member member : convoy.members()) {
            TripSketch trip = state.trip(member.tripId());
            boolean aboard =
                    trip.stops().stream().flatMap(List::stream).toList().containsAll(ids);
            if (aboard || state.pinOf(trip).isPresent()) {
                continue;
            }
            List<PlanEdit> moves = moves(loads, member.tripId());
            DraftState after = state;
            for (PlanEdit move : moves) {
                after = move.apply(after);
            }
            EvaluatedDraft outcome = evaluation.apply(after);
            if (bestOutcome.isEmpty() || Verdict.ORDER.compare(outcome, bestOutcome.get()) > 0) {
                best = moves;
                bestOutcome = Optional.of(outcome);
            }
        }
        if (best.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.no-member", convoy.id());
        }
        return best;
    }

    private PlanEdit forbidPlace(Vehicle vehicle, String placeId) {
        return new PlanEdit.Forbid(
                new Ban.VehicleAtPlace(vehicle.id(), place(placeId).id()),
                broughtBy(
                        trip -> trip.vehicleId().equals(vehicle.id()),
                        load -> load.need().placeId().equals(placeId)));
    }

    private PlanEdit forbidNeed(String needId) {
        if (facts.needs().stream().noneMatch(need -> need.id().equals(needId))) {
            throw gone(needId);
        }
        return new PlanEdit.Forbid(
                new Ban.NeedLeftOut(needId),
                broughtBy(trip -> true, load -> load.need().id().equals(needId)));
    }

    private List<String> broughtBy(Predicate<TripSketch> trips, Predicate<Load> loads) {
        return state.trips().stream()
                .filter(trips)
                .flatMap(trip -> trip.stops().stream())
                .flatMap(List::stream)
                .filter(id -> loads.test(load(id)))
                .toList();
    }

    private static Map<String, List<Load>> byPlace(List<Load> loads) {
        return loads.stream()
                .collect(Collectors.groupingBy(load -> load.need().placeId(), LinkedHashMap::new, Collectors.toList()));
    }

    private LocalDateTime moment(EditForm form) {
        Horizon horizon = facts.horizon();
        return form.moment()
                .filter(at -> !at.isBefore(horizon.start()) && at.isBefore(horizon.end()))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INPUT, "draft.refused.when", horizon.firstDay(), horizon.day(horizon.days() - 1)));
    }

    private List<Load> loads(EditForm form) {
        if (form.chosenLoads().isEmpty()) {
            throw input("draft.refused.no-load");
        }
        return form.chosenLoads().stream().map(this::load).toList();
    }

    private Load load(String id) {
        return facts.loads().stream()
                .filter(load -> load.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(id));
    }

    private String trip(@Nullable String id) {
        state.trip(required(id));
        return required(id);
    }

    private Vehicle vehicle(@Nullable String id) {
        return facts.operation().vehicles().stream()
                .filter(vehicle -> vehicle.id().equals(required(id)))
                .findFirst()
                .orElseThrow(() -> gone(required(id)));
    }

    private Place place(String id) {
        return facts.operation().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(id));
    }

    private String road(@Nullable String id) {
        return facts.operation().roads().stream()
                .map(RoadSegment::id)
                .filter(known -> known.equals(required(id)))
                .findFirst()
                .orElseThrow(() -> gone(required(id)));
    }

    private Convoy convoy(@Nullable String id) {
        return evaluated.get().plan().convoys().stream()
                .filter(convoy -> convoy.id().equals(required(id)))
                .findFirst()
                .orElseThrow(() -> gone(required(id)));
    }

    private static <T> T chosen(@Nullable Integer number, List<T> all) {
        if (number == null || number < 0 || number >= all.size()) {
            throw input("draft.refused.choose");
        }
        return all.get(number);
    }

    private static String required(@Nullable String field) {
        if (field == null || field.isBlank()) {
            throw input("draft.refused.choose");
        }
        return field;
    }

    private static Refusal gone(String id) {
        return new Refusal(Refusal.Kind.INPUT, "draft.refused.gone", id);
    }

    private static Refusal input(String key) {
        return new Refusal(Refusal.Kind.INPUT, key);
    }
}
