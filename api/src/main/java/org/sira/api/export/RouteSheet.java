package org.sira.api.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.LineMap;
import org.sira.api.planning.PlanIndex;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
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
        LineMap map) {

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

    /** Every place that is driven through, with when. */
    public List<Pass> way() {
        return lines.stream().flatMap(line -> line.passes().stream()).toList();
    }

    /** The sheet of a trip by its number in the plan; empty where there is none. */
    public static Optional<RouteSheet> of(PlanFacts facts, Plan plan, int number) {
        return of(new PaperFacts(facts, plan), number);
    }

    public static Optional<RouteSheet> of(PaperFacts paper, int number) {
        return paper.trip(number).map(trip -> new Writer(paper).sheet(number, trip));
    }

    /** Turns what happens on a trip into lines. */
    private static final class Writer {

        private final PaperFacts paper;
        private final PlanIndex index;

        Writer(PaperFacts paper) {
            this.paper = paper;
            index = paper.index();
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
                    paper.curfews(passed(lines), trip.startsAt(), trip.endsAt()),
                    SheetMap.of(paper.facts(), lines));
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
            return new Line(
                    doing, paper.spot(placeId), event.startsAt(), event.endsAt(), 0, List.of(), Set.of(), cargo);
        }

        private Line drive(Drive drive) {
            List<Pass> passes = new ArrayList<>();
            Set<String> convoyIds = new LinkedHashSet<>();
            Spot reached = paper.spot(drive.fromPlaceId());
            LocalDateTime at = drive.startsAt();
            double lengthKm = 0;
            for (Passage passage : drive.passages()) {
                RoadSegment road = index.road(passage.segmentId());
                lengthKm += road.lengthKm();
                passes.add(new Pass(reached, at, road.crossing().orElse(null)));
                reached = paper.spot(passage.reversed() ? road.fromPlaceId() : road.toPlaceId());
                at = passage.leaveAt();
                paper.convoy(passage).ifPresent(convoy -> convoyIds.add(convoy.id()));
            }
            passes.add(new Pass(reached, at, null));
            return new Line(
                    Doing.DRIVE,
                    paper.spot(drive.fromPlaceId()),
                    drive.startsAt(),
                    drive.endsAt(),
                    lengthKm,
                    passes,
                    convoyIds,
                    List.of());
        }

        private List<CargoLine> cargo(List<Cargo> loads) {
            return loads.stream().map(paper::cargo).toList();
        }

        private List<ConvoyLine> convoys(Trip trip) {
            return paper.plan().convoys().stream()
                    .filter(convoy -> convoy.members().stream()
                            .anyMatch(member -> member.tripId().equals(trip.id())))
                    .map(paper::convoyLine)
                    .toList();
        }

        /** Where the vehicle is when a day begins decides over its hours; they differ by minutes within a day's drive. */
        private List<DayHours> hours(Trip trip, List<Line> lines) {
            List<DayHours> hours = new ArrayList<>();
            LocalDate day = trip.startsAt().toLocalDate();
            while (!day.isAfter(trip.endsAt().toLocalDate())) {
                hours.add(paper.hours(spotOn(day, lines).id(), day));
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

        private static Set<String> passed(List<Line> lines) {
            Set<String> passed = new LinkedHashSet<>();
            for (Line line : lines) {
                passed.add(line.place().id());
                line.passes().forEach(pass -> passed.add(pass.place().id()));
            }
            return passed;
        }
    }
}
