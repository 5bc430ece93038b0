package org.sira.api.export.paper;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sira.api.export.Origin;
import org.sira.api.export.PaperFacts;
import org.sira.api.export.RouteSheet;
import org.sira.api.export.paper.TripCargo.Carried;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;

/**
 * What is aboard, vehicle by vehicle: all that a trip loads, or all that a convoy carries when it enters its corridor.
 *
 * @param convoy absent on the manifest of a trip
 */
public record Manifest(Optional<RouteSheet.ConvoyLine> convoy, List<Vehicles> vehicles) {

    /**
     * A vehicle with its loads, none where it goes empty.
     *
     * @param position in the convoy, from 1
     * @param trip number of the trip in its plan
     */
    public record Vehicles(int position, Vehicle vehicle, int trip, List<LoadLine> lines) {
        public Vehicles {
            lines = List.copyOf(lines);
        }

        public double kg() {
            return lines.stream().mapToDouble(LoadLine::kg).sum();
        }

        public double m3() {
            return lines.stream().mapToDouble(LoadLine::m3).sum();
        }
    }

    /** @param fills which compartments hold it */
    public record LoadLine(
            String waybill,
            String from,
            String to,
            String commodity,
            double quantity,
            String unit,
            double kg,
            double m3,
            List<Cargo.Fill> fills) {
        public LoadLine {
            fills = List.copyOf(fills);
        }
    }

    public Manifest {
        vehicles = List.copyOf(vehicles);
    }

    public double kg() {
        return vehicles.stream().mapToDouble(Vehicles::kg).sum();
    }

    public double m3() {
        return vehicles.stream().mapToDouble(Vehicles::m3).sum();
    }

    static Optional<Manifest> ofTrip(PaperFacts paper, Origin origin, int number) {
        return paper.trip(number)
                .map(trip -> new Manifest(
                        Optional.empty(),
                        List.of(vehicle(
                                paper,
                                1,
                                trip.vehicleId(),
                                number,
                                TripCargo.of(trip, number, origin).loads()))));
    }

    static Optional<Manifest> ofConvoy(PaperFacts paper, Origin origin, int number) {
        return paper.convoy(number)
                .map(convoy -> new Manifest(
                        Optional.of(paper.convoyLine(convoy)),
                        convoy.members().stream()
                                .map(member -> member(paper, origin, convoy, member))
                                .toList()));
    }

    private static Vehicles member(PaperFacts paper, Origin origin, Convoy convoy, Convoy.Member member) {
        int number = paper.numberOf(member.tripId());
        LocalDateTime entersAt = convoy.slot().slotAt();
        List<Carried> aboard = TripCargo.of(paper.trip(member), number, origin).loads().stream()
                .filter(load -> !load.from().endsAt().isAfter(entersAt))
                .filter(load -> !load.to().startsAt().isBefore(entersAt))
                .toList();
        return vehicle(paper, convoy.members().indexOf(member) + 1, member.vehicleId(), number, aboard);
    }

    private static Vehicles vehicle(PaperFacts paper, int position, String vehicleId, int trip, List<Carried> aboard) {
        return new Vehicles(
                position,
                paper.index().vehicle(vehicleId),
                trip,
                aboard.stream().map(load -> line(paper, load)).toList());
    }

    static LoadLine line(PaperFacts paper, Carried load) {
        Cargo cargo = load.cargo();
        Commodity commodity = paper.index().commodity(cargo.commodityId());
        return new LoadLine(
                load.waybill(),
                paper.index().placeName(load.from().placeId()),
                paper.index().placeName(load.to().placeId()),
                commodity.name(),
                cargo.quantity(),
                paper.index().unit(cargo.commodityId()),
                commodity.weightKg(cargo.quantity()),
                commodity.volumeM3(cargo.quantity()),
                cargo.fills());
    }
}
