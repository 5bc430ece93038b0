package org.sira.api.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.PlanIndex;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Halt;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Refuel;
import org.sira.planner.plan.TripEvent.Unloading;
import org.sira.planner.risk.Corridor;

/**
 * What a driver takes along: where to be when, what to load and to hand over, with whom to drive and when nobody moves. It
 * says nothing of incidents or of the risk of roads: paper gets lost.
 *
 * @param number of the trip in its plan, from 1
 * @param hours in which the vehicle may move, for each day of the trip
 */
public record RouteSheet(
        int number,
        Vehicle vehicle,
        String base,
        double distanceKm,
        List<Line> lines,
        List<ConvoyLine> convoys,
        List<DayHours> hours,
        List<Curfew> curfews,
        SheetMap map) {

    /** A place, as far as a sheet needs it. */
    public record Spot(String id, String name, double latitude, double longitude) {}

    /**
     * When a place is reached on a drive.
     *
     * @param ahead the ferry or border before the next place
     */
    public record Pass(
            Spot place, LocalDateTime at, @Nullable Crossing ahead) {}

    /** What the vehicle does on a line. */
    public enum Doing {
        LOAD,
        REFUEL,
        DRIVE,
        NIGHT,
        GATE,
        OPENING,
        UNLOAD
    }

    /**
     * @param passes on a drive, all places from its start to its end
     * @param convoyIds in which a drive or a part of it goes
     */
    public record Line(
            Doing doing,
            Spot place,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            double lengthKm,
            List<Pass> passes,
            Set<String> convoyIds,
            List<CargoLine> cargo) {
        public Line {
            passes = List.copyOf(passes);
            cargo = List.copyOf(cargo);
        }

        public boolean drives() {
            return doing == Doing.DRIVE;
        }

        public Spot end() {
            return passes.isEmpty() ? place : passes.get(passes.size() - 1).place();
        }
    }

    /** @param fills which compartments hold it */
    public record CargoLine(String commodity, double quantity, String unit, List<Cargo.Fill> fills) {
        public CargoLine {
            fills = List.copyOf(fills);
        }
    }

    /** @param vehicles in driving order, the leader first; {@code leader} null where none is needed */
    public record ConvoyLine(
            String id,
            String fromGate,
            String toGate,
            LocalDateTime leavesAt,
            LocalDateTime crossedBy,
            List<String> vehicles,
            @Nullable String leader) {
        public ConvoyLine {
            vehicles = List.copyOf(vehicles);
        }
    }

    public record DayHours(LocalDate date, LocalDateTime from, LocalDateTime to) {}

    public RouteSheet {
        lines = List.copyOf(lines);
        convoys = List.copyOf(convoys);
        hours = List.copyOf(hours);
        curfews = List.copyOf(curfews);
    }

    public LocalDateTime leavesAt() {
        return lines.get(0).startsAt();
    }

    public LocalDateTime backAt() {
        return lines.get(lines.size() - 1).endsAt();
    }

    /** The sheet of a trip by its number in the plan; empty where there is none. */
    public static Optional<RouteSheet> of(PlanFacts facts, Plan plan, int number) {
        if (number < 1 || number > plan.trips().size()) {
            return Optional.empty();
        }
        return Optional.of(new Writer(facts, plan).sheet(number, plan.trips().get(number - 1)));
    }

    /** Looks up what the lines name. */
    private static final class Writer {

        private final PlanFacts facts;
        private final Plan plan;
        private final PlanIndex index;
        private final Map<String, Place> placeById = new HashMap<>();

        Writer(PlanFacts facts, Plan plan) {
            this.facts = facts;
            this.plan = plan;
            index = new PlanIndex(facts, plan);
            facts.operation().places().forEach(place -> placeById.put(place.id(), place));
        }

        RouteSheet sheet(int number, Trip trip) {
            Vehicle vehicle = index.vehicle(trip.vehicleId());
            List<Line> lines = trip.events().stream().map(this::line).toList();
            return new RouteSheet(
                    number,
                    vehicle,
                    index.placeName(vehicle.baseId()),
                    index.distanceKm(trip),
                    lines,
                    convoys(trip),
                    hours(trip, lines),
                    curfews(trip, lines),
                    SheetMap.of(facts, lines));
        }

        private Line line(TripEvent event) {
            if (event instanceof Drive drive) {
                return drive(drive);
            }
            if (event instanceof Loading loading) {
                return standing(event, Doing.LOAD, loading.placeId(), cargo(loading.cargo()));
            }
            if (event instanceof Unloading unloading) {
                return standing(event, Doing.UNLOAD, unloading.placeId(), cargo(unloading.cargo()));
            }
            if (event instanceof Refuel refuel) {
                return standing(
                        event,
                        Doing.REFUEL,
                        refuel.placeId(),
                        List.of(new CargoLine(
                                index.commodity(refuel.commodityId()).name(),
                                refuel.litres(),
                                index.unit(refuel.commodityId()),
                                List.of())));
            }
            if (event instanceof Halt halt) {
                return standing(event, doing(halt.reason()), halt.placeId(), List.of());
            }
            throw new IllegalArgumentException("An event %s has no line on a route sheet.".formatted(event));
        }

        private static Doing doing(HaltReason reason) {
            return switch (reason) {
                case NIGHT -> Doing.NIGHT;
                case GATE -> Doing.GATE;
                case OPENING -> Doing.OPENING;
            };
        }

        private Line standing(TripEvent event, Doing doing, String placeId, List<CargoLine> cargo) {
            return new Line(doing, spot(placeId), event.startsAt(), event.endsAt(), 0, List.of(), Set.of(), cargo);
        }

        private Line drive(Drive drive) {
            List<Pass> passes = new ArrayList<>();
            Set<String> convoyIds = new LinkedHashSet<>();
            Spot reached = spot(drive.fromPlaceId());
            LocalDateTime at = drive.startsAt();
            double lengthKm = 0;
            for (Passage passage : drive.passages()) {
                RoadSegment road = index.road(passage.segmentId());
                lengthKm += road.lengthKm();
                passes.add(new Pass(reached, at, road.crossing().orElse(null)));
                reached = spot(passage.reversed() ? road.fromPlaceId() : road.toPlaceId());
                at = passage.leaveAt();
                convoy(passage).ifPresent(convoy -> convoyIds.add(convoy.id()));
            }
            passes.add(new Pass(reached, at, null));
            return new Line(
                    Doing.DRIVE,
                    spot(drive.fromPlaceId()),
                    drive.startsAt(),
                    drive.endsAt(),
                    lengthKm,
                    passes,
                    convoyIds,
                    List.of());
        }

        private Optional<Convoy> convoy(Passage passage) {
            @Nullable GateSlot slot = passage.gateSlot();
            return Optional.ofNullable(slot).flatMap(index::convoy);
        }

        private List<CargoLine> cargo(List<Cargo> loads) {
            return loads.stream()
                    .map(load -> new CargoLine(
                            index.commodity(load.commodityId()).name(),
                            load.quantity(),
                            index.unit(load.commodityId()),
                            load.fills()))
                    .toList();
        }

        private List<ConvoyLine> convoys(Trip trip) {
            return plan.convoys().stream()
                    .filter(convoy -> convoy.members().stream()
                            .anyMatch(member -> member.tripId().equals(trip.id())))
                    .map(this::convoyLine)
                    .toList();
        }

        private ConvoyLine convoyLine(Convoy convoy) {
            Corridor corridor = index.corridor(convoy.slot().corridorId());
            boolean forward = convoy.slot().forward();
            return new ConvoyLine(
                    convoy.id(),
                    index.placeName(forward ? corridor.firstGateId() : corridor.lastGateId()),
                    index.placeName(forward ? corridor.lastGateId() : corridor.firstGateId()),
                    convoy.slot().slotAt(),
                    convoy.crossedBy(),
                    convoy.members().stream().map(Convoy.Member::vehicleId).toList(),
                    convoy.leaderVehicleId().orElse(null));
        }

        /** Where the vehicle is when a day begins decides over its hours; they differ by minutes within a day's drive. */
        private List<DayHours> hours(Trip trip, List<Line> lines) {
            MovementRules rules = plan.rules();
            List<DayHours> hours = new ArrayList<>();
            LocalDate day = trip.startsAt().toLocalDate();
            while (!day.isAfter(trip.endsAt().toLocalDate())) {
                DaylightTimes sun = Daylight.at(place(spotOn(day, lines).id()).position(), day);
                LocalDateTime midnight = day.atStartOfDay();
                hours.add(new DayHours(
                        day,
                        midnight.plusMinutes(sun.sunriseMin() + rules.afterSunriseMin()),
                        midnight.plusMinutes(sun.sunsetMin() - rules.beforeSunsetMin())));
                day = day.plusDays(1);
            }
            return hours;
        }

        private static Spot spotOn(LocalDate day, List<Line> lines) {
            Spot spot = lines.get(0).place();
            for (Line line : lines) {
                if (line.startsAt().isBefore(day.atTime(12, 0))) {
                    spot = line.place();
                }
            }
            return spot;
        }

        private List<Curfew> curfews(Trip trip, List<Line> lines) {
            Map<String, Place> passed = new LinkedHashMap<>();
            for (Line line : lines) {
                passed.put(line.place().id(), place(line.place().id()));
                line.passes()
                        .forEach(pass ->
                                passed.put(pass.place().id(), place(pass.place().id())));
            }
            return facts.operation().restrictions().curfews().stream()
                    .filter(curfew ->
                            !curfew.to().isBefore(trip.startsAt().toLocalDate().minusDays(1)))
                    .filter(curfew -> !curfew.from().isAfter(trip.endsAt().toLocalDate()))
                    .filter(curfew -> passed.values().stream().anyMatch(curfew::appliesTo))
                    .toList();
        }

        private Spot spot(String placeId) {
            Place place = place(placeId);
            return new Spot(
                    place.id(),
                    place.name(),
                    place.position().latitude(),
                    place.position().longitude());
        }

        private Place place(String placeId) {
            return Objects.requireNonNull(placeById.get(placeId), placeId);
        }
    }
}
