package org.sira.api.export.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.api.export.Origin;
import org.sira.api.export.PaperFacts;
import org.sira.api.export.RouteSheet;
import org.sira.api.export.paper.Manifest.LoadLine;
import org.sira.api.export.paper.TripCargo.Carried;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.Trip;

/**
 * A receipt that travels with the cargo: one for each stop and each depot that it is served from. What is received and lost is
 * written on it by hand, by those who sign.
 *
 * @param number the same whenever the same plan is printed
 * @param trip number of the trip in its plan, from 1
 * @param loadedFrom when loading is planned, {@code dueAt} when unloading is
 * @param needIds what the lines serve
 */
public record Waybill(
        String number,
        int trip,
        Vehicle vehicle,
        RouteSheet.Spot sender,
        RouteSheet.Spot receiver,
        LocalDateTime loadedFrom,
        LocalDateTime dueAt,
        List<LoadLine> lines,
        Set<String> needIds) {

    public Waybill {
        lines = List.copyOf(lines);
    }

    /** Whether compartments are sealed. */
    public boolean tanker() {
        return vehicle.kind() == VehicleKind.TANKER;
    }

    public double kg() {
        return lines.stream().mapToDouble(LoadLine::kg).sum();
    }

    public double m3() {
        return lines.stream().mapToDouble(LoadLine::m3).sum();
    }

    /** Those of a trip, in the order of its stops; empty where there is no such trip, none where it carries nothing. */
    static Optional<List<Waybill>> ofTrip(PaperFacts paper, Origin origin, int number) {
        return paper.trip(number).map(trip -> ofTrip(paper, origin, number, trip));
    }

    private static List<Waybill> ofTrip(PaperFacts paper, Origin origin, int number, Trip trip) {
        Map<String, List<Carried>> loadsByWaybill = new LinkedHashMap<>();
        for (Carried load : TripCargo.of(trip, number, origin).loads()) {
            loadsByWaybill
                    .computeIfAbsent(load.waybill(), unused -> new ArrayList<>())
                    .add(load);
        }
        return loadsByWaybill.entrySet().stream()
                .map(entry -> waybill(paper, number, trip, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Waybill waybill(PaperFacts paper, int trip, Trip of, String number, List<Carried> loads) {
        Carried first = loads.get(0);
        Set<String> needIds = new LinkedHashSet<>();
        loads.forEach(load -> needIds.add(load.cargo().needId()));
        return new Waybill(
                number,
                trip,
                paper.index().vehicle(of.vehicleId()),
                paper.spot(first.from().placeId()),
                paper.spot(first.to().placeId()),
                first.from().startsAt(),
                first.to().startsAt(),
                loads.stream().map(load -> Manifest.line(paper, load)).toList(),
                needIds);
    }
}
