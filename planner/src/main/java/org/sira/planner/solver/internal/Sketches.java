package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.planner.movement.Gate;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.plan.PlanSketch.SlotSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;

/** Writes down the schedules of a search by the ids of their facts, and takes them up again. */
final class Sketches {

    private final CompiledProblem problem;
    private final Map<String, Integer> loadNumbers = new HashMap<>();

    Sketches(CompiledProblem problem) {
        this.problem = problem;
        for (int load = 0; load < problem.loads.count; load++) {
            loadNumbers.put(problem.loads.loads.get(load).id(), load);
        }
    }

    PlanSketch of(SearchState state) {
        List<TripSketch> trips = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            for (TripPlan trip : state.schedule(v).trips()) {
                trips.add(of(v, trip));
            }
        }
        return new PlanSketch(trips);
    }

    private TripSketch of(int v, TripPlan trip) {
        List<List<String>> stops = new ArrayList<>();
        for (int[] stop : trip.stops()) {
            List<String> ids = new ArrayList<>();
            for (int load : stop) {
                ids.add(problem.loads.loads.get(load).id());
            }
            stops.add(ids);
        }
        List<SlotSketch> slots = new ArrayList<>();
        int[] notBefore = trip.slotNotBefore();
        for (Gate gate : problem.movement.gates()) {
            if (notBefore != null && notBefore[gate.index()] > 0) {
                slots.add(new SlotSketch(gate.corridor().id(), gate.forward(), notBefore[gate.index()]));
            }
        }
        return new TripSketch(
                problem.fleet.vehicle(v).id(),
                problem.places.id(trip.loadPlace()),
                RoutePolicy.values()[trip.policy()],
                trip.notBefore(),
                slots,
                stops,
                trip.isSupport() ? Optional.of(problem.places.id(trip.turnPlace())) : Optional.empty());
    }

    /**
     * Drives a sketch again. A vehicle whose trips do not fit these facts any more keeps those before the first that does
     * not.
     *
     * @throws IllegalArgumentException when it names something that is not among the facts, or a load twice
     */
    SearchState read(PlanSketch sketch) {
        Set<String> brought = new HashSet<>();
        Map<String, List<TripPlan>> tripsByVehicle = new LinkedHashMap<>();
        for (TripSketch trip : sketch.trips()) {
            tripsByVehicle
                    .computeIfAbsent(trip.vehicleId(), id -> new ArrayList<>())
                    .add(read(trip, brought));
        }
        SearchState state = new SearchState(problem);
        ScheduleEditor editor = new ScheduleEditor(problem);
        for (int v = 0; v < problem.fleet.count; v++) {
            List<TripPlan> trips =
                    tripsByVehicle.getOrDefault(problem.fleet.vehicle(v).id(), List.of());
            int vehicle = v;
            Schedule driven = editor.driveAll(
                    v,
                    trips.stream()
                            .map(trip -> problem.fixed.recognised(vehicle, trip))
                            .toList());
            // What one vehicle brings to a depot another may take, so that stock is looked at when all are there.
            if (problem.refills.any || state.ledger().sufficesAfter(Schedule.empty(), driven)) {
                state.replace(v, driven);
            }
        }
        new Peeling(problem, editor).restock(state);
        return state;
    }

    /** The trip that a sketch means; null when it names something that is not among the facts, or a stop of several places. */
    @Nullable TripPlan find(TripSketch trip) {
        boolean known = loadNumbers
                        .keySet()
                        .containsAll(trip.stops().stream().flatMap(List::stream).toList())
                && problem.places.knows(trip.loadPlaceId())
                && trip.turnPlaceId().map(problem.places::knows).orElse(true)
                && trip.slots().stream().allMatch(slot -> gate(slot).isPresent());
        if (!known) {
            return null;
        }
        TripPlan plan = read(trip, new HashSet<>());
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                if (problem.loads.place[load] != problem.loads.place[stop[0]]) {
                    return null;
                }
            }
        }
        return plan;
    }

    private Optional<Gate> gate(SlotSketch slot) {
        return problem.movement.gates().stream()
                .filter(gate -> gate.corridor().id().equals(slot.corridorId()) && gate.forward() == slot.forward())
                .findFirst();
    }

    /** The same, crossing corridors that are not among the facts in whatever slots come. */
    SearchState readAsFarAsKnown(PlanSketch sketch) {
        return read(new PlanSketch(sketch.trips().stream()
                .map(trip -> new TripSketch(
                        trip.vehicleId(),
                        trip.loadPlaceId(),
                        trip.policy(),
                        trip.notBeforeMin(),
                        trip.slots().stream()
                                .filter(slot -> gate(slot).isPresent())
                                .toList(),
                        trip.stops(),
                        trip.turnPlaceId()))
                .toList()));
    }

    /** @param brought the loads of the trips before, to which those of this one are added */
    private TripPlan read(TripSketch trip, Set<String> brought) {
        int[][] stops = new int[trip.stops().size()][];
        for (int s = 0; s < stops.length; s++) {
            stops[s] = trip.stops().get(s).stream()
                    .mapToInt(id -> take(id, brought))
                    .toArray();
        }
        return new TripPlan(
                problem.places.indexOf(trip.loadPlaceId()),
                trip.policy().ordinal(),
                trip.notBeforeMin(),
                slots(trip),
                stops,
                trip.turnPlaceId().map(problem.places::indexOf).orElse(TripPlan.NOWHERE),
                TripPlan.FREE);
    }

    private int take(String loadId, Set<String> brought) {
        Integer number = loadNumbers.get(loadId);
        if (number == null || !brought.add(loadId)) {
            throw new IllegalArgumentException(
                    "The sketch brings load %s, which is not among the facts or is brought twice.".formatted(loadId));
        }
        return number;
    }

    private int[] slots(TripSketch trip) {
        int[] slots = new int[problem.movement.gates().size()];
        for (SlotSketch slot : trip.slots()) {
            Gate of = gate(slot)
                    .orElseThrow(() ->
                            new IllegalArgumentException("The sketch crosses corridor %s, which is not among the facts."
                                    .formatted(slot.corridorId())));
            slots[of.index()] = slot.hour();
        }
        return slots;
    }
}
