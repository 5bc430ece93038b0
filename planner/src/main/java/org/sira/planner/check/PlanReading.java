package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/**
 * A plan read against its facts. What names no fact is left out here, so that the rules need not doubt it;
 * {@link KnownIds} reports it.
 */
final class PlanReading {

    private final Plan plan;
    private final PlanFacts facts;
    private final FactIndex index;
    private final List<TripReading> trips;

    PlanReading(Plan plan, PlanFacts facts) {
        this.plan = plan;
        this.facts = facts;
        this.index = new FactIndex(facts);
        this.trips = plan.trips().stream().map(this::read).toList();
    }

    Plan plan() {
        return plan;
    }

    PlanFacts facts() {
        return facts;
    }

    FactIndex index() {
        return index;
    }

    MovementRules rules() {
        return facts.operation().rules();
    }

    List<TripReading> trips() {
        return trips;
    }

    List<Step> steps() {
        return trips.stream().flatMap(trip -> trip.steps().stream()).toList();
    }

    List<DrivenRoad> drivenRoads() {
        return trips.stream().flatMap(trip -> trip.roads().stream()).toList();
    }

    /**
     * The driven roads that have a place in the calendar of the horizon. Others are out of order or out of the horizon,
     * which {@link RoadChain} and {@link AvailabilityRule} report.
     */
    List<DrivenRoad> datedRoads() {
        return drivenRoads().stream()
                .filter(driven -> isDated(driven.use().enterAt(), driven.use().leaveAt()))
                .toList();
    }

    boolean isDated(LocalDateTime from, LocalDateTime to) {
        Horizon horizon = facts.horizon();
        return !from.isBefore(horizon.start()) && !to.isBefore(from) && !to.isAfter(horizon.end());
    }

    /** What each convoy drives, by slot in the order of the plan; the slots are those that the passages claim. */
    Map<GateSlot, List<DrivenRoad>> drivenBySlot() {
        Map<GateSlot, List<DrivenRoad>> bySlot = new LinkedHashMap<>();
        for (DrivenRoad driven : drivenRoads()) {
            driven.slot()
                    .ifPresent(slot -> bySlot.computeIfAbsent(slot, key -> new ArrayList<>())
                            .add(driven));
        }
        return bySlot;
    }

    /** The trips of each known vehicle in the order of time; vehicles in the order of the operation. */
    Map<Vehicle, List<TripReading>> tripsByVehicle() {
        Map<Vehicle, List<TripReading>> byVehicle = new LinkedHashMap<>();
        for (Vehicle vehicle : facts.operation().vehicles()) {
            List<TripReading> its = trips.stream()
                    .filter(trip -> trip.vehicle().filter(vehicle::equals).isPresent())
                    .sorted(Comparator.comparing(trip -> trip.trip().startsAt()))
                    .toList();
            if (!its.isEmpty()) {
                byVehicle.put(vehicle, its);
            }
        }
        return byVehicle;
    }

    private TripReading read(Trip trip) {
        Optional<Vehicle> vehicle = index.findVehicle(trip.vehicleId());
        var steps = new ArrayList<Step>();
        for (TripEvent event : trip.events()) {
            steps.add(new Step(trip, steps.size() + 1, event));
        }
        List<DrivenRoad> roads = vehicle.stream()
                .flatMap(driver -> steps.stream().flatMap(step -> roads(step, driver)))
                .toList();
        return new TripReading(trip, vehicle, List.copyOf(steps), roads);
    }

    private Stream<DrivenRoad> roads(Step step, Vehicle vehicle) {
        if (!(step.event() instanceof TripEvent.Drive drive)) {
            return Stream.empty();
        }
        return drive.passages().stream()
                .flatMap(passage -> index
                        .findRoad(passage.segmentId())
                        .map(road -> new DrivenRoad(step, vehicle, passage, use(road, passage)))
                        .stream());
    }

    private RoadUse use(RoadSegment road, Passage passage) {
        Place from = index.findPlace(road.fromPlaceId()).orElseThrow();
        Place to = index.findPlace(road.toPlaceId()).orElseThrow();
        return passage.reversed()
                ? new RoadUse(road, to, from, passage.enterAt(), passage.leaveAt())
                : new RoadUse(road, from, to, passage.enterAt(), passage.leaveAt());
    }
}
