package org.sira.planner.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.sira.planner.explain.LoadProof.Source;
import org.sira.planner.explain.PreflightFinding.CapacityShort;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;

/**
 * The most that all vehicles together bring, as a bound from above.
 *
 * <p>A crew has only so many hours on the days on which its vehicle is there: at the wheel, of handling, and of both
 * together. A trip that brings a load takes at least the hours of the fastest round by the place where it loads and the
 * place of the load. Two things follow for each kind of hours:
 *
 * <ul>
 *   <li>A vehicle makes at most as many trips as rounds to its nearest place fit its hours, each with all that it holds.
 *   <li>A trip with several loads takes at least the hours of its farthest one, so at least the mean of its loads' hours
 *       weighted by how full each makes the vehicle. Summed up, what is brought times its hours is at most the hours of all
 *       vehicles times what each holds: the nearest loads first, that much is the most.
 * </ul>
 *
 * The least of all these bounds counts. Nights, gates, company, stock and windows only make it less.
 */
final class CapacityBound {

    private static final double ROUNDING = 1e-6;

    private final PlanFacts facts;
    private final MovementRules rules;
    private final Carriers carriers;
    private final LoadProof proof;
    private final CrewHours hours;

    CapacityBound(PlanFacts facts, Carriers carriers, LoadProof proof) {
        this.facts = facts;
        this.carriers = carriers;
        this.proof = proof;
        rules = facts.operation().rules();
        hours = new CrewHours(facts);
    }

    /** Empty when all loads may go together, as far as this bound can tell. */
    Optional<CapacityShort> find(CommodityForm form, List<Load> loads) {
        List<Lot> lots = lots(form, loads);
        Map<String, Truck> trucks = trucks(lots);
        double asked = lots.stream().mapToDouble(Lot::quantity).sum();
        double most = asked;
        for (Measure measure : measures()) {
            most = StrictMath.min(most, byTrips(measure, lots, trucks));
            most = StrictMath.min(most, byHours(measure, lots, trucks));
        }
        return most < asked * (1 - ROUNDING)
                ? Optional.of(new CapacityShort(form, asked, most, trucks.size()))
                : Optional.empty();
    }

    /** Loads that the same vehicles bring from the same places. */
    private record Lot(Load first, List<Source> sources, double quantity) {
        Lot and(Lot other) {
            return new Lot(first, sources, quantity + other.quantity);
        }
    }

    /**
     * A vehicle that brings some of the lots.
     *
     * @param room that it has for them at most, whatever the mixture, in their unit
     */
    private record Truck(Vehicle vehicle, double room) {}

    /**
     * One kind of hours, all in minutes.
     *
     * @param available to a crew in all
     * @param ofRound that a trip from a source to the place of a lot takes at least, whatever it brings
     * @param perTonne more for each tonne that it brings
     */
    private record Measure(
            ToDoubleFunction<Vehicle> available, ToDoubleBiFunction<Source, Lot> ofRound, double perTonne) {}

    private List<Measure> measures() {
        int handlingMin = rules.loadingMin() + rules.unloadingBaseMin();
        return List.of(
                new Measure(vehicle -> hours.drivingMin(span(vehicle)), this::driveMin, 0),
                new Measure(
                        vehicle -> hours.handlingMin(span(vehicle)),
                        (source, lot) -> handlingMin,
                        rules.unloadingMinPerT()),
                new Measure(
                        vehicle -> hours.activeMin(span(vehicle)),
                        (source, lot) -> handlingMin + driveMin(source, lot),
                        rules.unloadingMinPerT()));
    }

    private double driveMin(Source source, Lot lot) {
        return proof.driveMin(source, lot.first.need().placeId());
    }

    private CrewHours.Span span(Vehicle vehicle) {
        boolean told = !facts.decisions().approvedTrips().isEmpty()
                || !facts.decisions().pins().isEmpty();
        return new CrewHours.Span(proof.earliestStartMin(vehicle, told), proof.availableUntilMin(vehicle));
    }

    private List<Lot> lots(CommodityForm form, List<Load> loads) {
        Map<String, Lot> lots = new LinkedHashMap<>();
        for (Load load : loads) {
            if (carriers.commodity(load.need()).form() == form) {
                List<Source> sources = proof.of(load).sources();
                lots.merge(load.need().id() + "/" + load.quantity(), new Lot(load, sources, load.quantity()), Lot::and);
            }
        }
        return List.copyOf(lots.values());
    }

    private Map<String, Truck> trucks(List<Lot> lots) {
        Map<String, Vehicle> vehicles = new LinkedHashMap<>();
        Map<String, Commodity> lightest = new LinkedHashMap<>();
        for (Lot lot : lots) {
            Commodity commodity = carriers.commodity(lot.first.need());
            for (Source source : lot.sources) {
                vehicles.put(source.vehicle().id(), source.vehicle());
                lightest.merge(source.vehicle().id(), commodity, CapacityBound::lighter);
            }
        }
        Map<String, Truck> trucks = new LinkedHashMap<>();
        vehicles.forEach((id, vehicle) -> {
            Commodity commodity = lightest.get(id);
            trucks.put(id, new Truck(vehicle, commodity == null ? 0 : Carriers.roomFor(vehicle, commodity)));
        });
        return trucks;
    }

    /** As light as the lighter of two and as small as the smaller: a mixture of them is no lighter or smaller. */
    private static Commodity lighter(Commodity one, Commodity other) {
        return new Commodity(
                one.id(),
                one.name(),
                one.form(),
                StrictMath.min(one.kgPerUnit(), other.kgPerUnit()),
                StrictMath.min(one.m3PerUnit(), other.m3PerUnit()),
                false);
    }

    private static double byTrips(Measure measure, List<Lot> lots, Map<String, Truck> trucks) {
        Map<String, Double> leastRound = new LinkedHashMap<>();
        for (Lot lot : lots) {
            for (Source source : lot.sources) {
                leastRound.merge(source.vehicle().id(), measure.ofRound.applyAsDouble(source, lot), StrictMath::min);
            }
        }
        double most = 0;
        for (Truck truck : trucks.values()) {
            double round = leastRound.getOrDefault(truck.vehicle.id(), 0.0);
            double available = measure.available.applyAsDouble(truck.vehicle);
            most += round <= 0 ? Double.POSITIVE_INFINITY : StrictMath.floor(available / round + ROUNDING) * truck.room;
        }
        return most;
    }

    private double byHours(Measure measure, List<Lot> lots, Map<String, Truck> trucks) {
        double left = 0;
        for (Truck truck : trucks.values()) {
            left += truck.room * measure.available.applyAsDouble(truck.vehicle);
        }
        record Cost(double quantity, double roomMinutesEach) {}
        List<Cost> nearestFirst = lots.stream()
                .map(lot -> new Cost(lot.quantity, roomMinutesEach(measure, lot, trucks)))
                .sorted(Comparator.comparingDouble(Cost::roomMinutesEach))
                .toList();
        double most = 0;
        for (Cost cost : nearestFirst) {
            double part = cost.roomMinutesEach <= 0
                    ? cost.quantity
                    : StrictMath.min(cost.quantity, left / cost.roomMinutesEach);
            most += part;
            left -= part * cost.roomMinutesEach;
        }
        return most;
    }

    /** The least that one kilogram or litre of a lot takes of what vehicles hold, times their minutes. */
    private double roomMinutesEach(Measure measure, Lot lot, Map<String, Truck> trucks) {
        double tonnes = carriers.commodity(lot.first.need()).weightKg(1) / 1_000;
        double least = Double.POSITIVE_INFINITY;
        for (Source source : lot.sources) {
            Truck truck = trucks.get(source.vehicle().id());
            double room = truck == null ? 0 : truck.room;
            least = StrictMath.min(
                    least, measure.ofRound.applyAsDouble(source, lot) + measure.perTonne * tonnes * room);
        }
        return least;
    }
}
