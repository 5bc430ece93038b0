package org.sira.api.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.risk.Corridor;
import org.sira.planner.solver.EvaluatedDraft;

/** What people choose from on the pages of a draft. */
final class Choices {

    private final OpenedDraft draft;
    private final EvaluatedDraft evaluated;
    private final TripWords words;

    Choices(OpenedDraft draft, EvaluatedDraft evaluated, TripWords words) {
        this.draft = draft;
        this.evaluated = evaluated;
        this.words = words;
    }

    /** @param value that a form sends for it */
    record Choice(String value, String name) {}

    /** All but those that are left out, and one. */
    List<Choice> vehicles(@Nullable String but) {
        List<Ban> bans = draft.state().decisions().bans();
        return draft.facts().operation().vehicles().stream()
                .filter(vehicle -> !vehicle.id().equals(but) && !bans.contains(new Ban.VehicleLeftOut(vehicle.id())))
                .map(vehicle -> new Choice(vehicle.id(), name(vehicle)))
                .toList();
    }

    static List<Choice> allVehicles(PlanFacts facts, TripWords words) {
        return facts.operation().vehicles().stream()
                .map(vehicle -> new Choice(vehicle.id(), name(vehicle, words)))
                .toList();
    }

    /** Roads that any trip of a plan drives, in the order of their words. */
    static List<Choice> drivenRoads(Plan plan, TripWords words) {
        return plan.trips().stream()
                .flatMap(trip -> roadIds(trip).stream())
                .distinct()
                .map(id -> new Choice(id, words.road(id)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    static List<Choice> needs(PlanFacts facts, TripWords words) {
        return facts.needs().stream()
                .map(need -> new Choice(
                        need.id(),
                        "%s · %s (%s)"
                                .formatted(
                                        words.index().placeName(need.placeId()),
                                        words.index()
                                                .commodity(need.commodityId())
                                                .name(),
                                        need.id())))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private String name(Vehicle vehicle) {
        return name(vehicle, words);
    }

    private static String name(Vehicle vehicle, TripWords words) {
        double litres = vehicle.capacityLitres();
        String room = litres > 0
                ? words.number(litres) + " L"
                : words.texts().text("draft.tonnes", vehicle.payloadKg() / 1_000);
        return words.texts().text("draft.vehicle", vehicle.id(), words.index().placeName(vehicle.baseId()), room);
    }

    /** Where goods can be loaded. */
    List<Choice> loadPlaces() {
        return draft.facts().operation().places().stream()
                .filter(place -> place.kind() == PlaceKind.DEPOT || place.kind() == PlaceKind.BORDER_ENTRY)
                .map(place -> new Choice(place.id(), place.name()))
                .toList();
    }

    /** Trips that bring something, but one and those that are pinned. */
    List<Choice> trips(@Nullable String but) {
        DraftState state = draft.state();
        return state.trips().stream()
                .filter(trip -> !trip.stops().isEmpty() && state.pinOf(trip).isEmpty())
                .map(trip -> new Choice(state.idOf(trip), words.trip(trip)))
                .filter(choice -> !choice.value().equals(but))
                .toList();
    }

    /** The same time of the day on each day; the present one is not among them. */
    List<Choice> days(int notBeforeMin) {
        Horizon horizon = draft.facts().horizon();
        return IntStream.range(0, horizon.days())
                .filter(day -> day != notBeforeMin / Horizon.MINUTES_PER_DAY)
                .mapToObj(day -> horizon.timeAt(day * Horizon.MINUTES_PER_DAY + notBeforeMin % Horizon.MINUTES_PER_DAY))
                .map(at -> new Choice(at.toString(), words.when(at)))
                .toList();
    }

    /** All convoys of the draft. */
    List<Choice> convoys() {
        return evaluated.plan().convoys().stream()
                .map(convoy -> new Choice(convoy.id(), name(convoy)))
                .toList();
    }

    /** Convoys on the corridors that a trip crosses, the same way, but those that it is in. */
    List<Choice> convoys(String tripId) {
        Set<GateSlot> mine = new LinkedHashSet<>();
        evaluated.plan().convoys().stream()
                .filter(convoy -> convoy.members().stream()
                        .anyMatch(member -> member.tripId().equals(tripId)))
                .forEach(convoy -> mine.add(convoy.slot()));
        return evaluated.plan().convoys().stream()
                .filter(convoy -> !mine.contains(convoy.slot())
                        && mine.stream()
                                .anyMatch(slot -> slot.corridorId()
                                                .equals(convoy.slot().corridorId())
                                        && slot.forward() == convoy.slot().forward()))
                .map(convoy -> new Choice(convoy.id(), name(convoy)))
                .toList();
    }

    private String name(Convoy convoy) {
        Corridor corridor = words.index().corridor(convoy.slot().corridorId());
        String from = convoy.slot().forward() ? corridor.firstGateId() : corridor.lastGateId();
        String to = convoy.slot().forward() ? corridor.lastGateId() : corridor.firstGateId();
        return words.texts()
                .text(
                        "draft.convoy",
                        convoy.id(),
                        words.when(convoy.slot().slotAt()),
                        words.index().placeName(from),
                        words.index().placeName(to),
                        convoy.members().size());
    }

    /** Roads that a trip drives, in their order. */
    List<Choice> roads(String tripId) {
        return evaluated.plan().trips().stream()
                .filter(trip -> trip.id().equals(tripId))
                .flatMap(trip -> roadIds(trip).stream())
                .distinct()
                .map(id -> new Choice(id, words.road(id)))
                .toList();
    }

    private static List<String> roadIds(Trip trip) {
        List<String> ids = new ArrayList<>();
        for (TripEvent event : trip.events()) {
            if (event instanceof TripEvent.Drive drive) {
                drive.passages().forEach(passage -> ids.add(passage.segmentId()));
            }
        }
        return ids;
    }

    /** Places where a trip unloads. */
    List<Choice> places(TripSketch trip) {
        Map<String, Choice> places = new LinkedHashMap<>();
        for (String loadId : trip.stops().stream().flatMap(List::stream).toList()) {
            draft.facts().loads().stream()
                    .filter(load -> load.id().equals(loadId))
                    .map(load -> load.need().placeId())
                    .forEach(id ->
                            places.putIfAbsent(id, new Choice(id, words.index().placeName(id))));
        }
        return List.copyOf(places.values());
    }

    /** In words, in their order. */
    List<Choice> loads(List<String> loadIds) {
        return loadIds.stream()
                .map(id -> new Choice(id, words.loads(List.of(id))))
                .toList();
    }
}
