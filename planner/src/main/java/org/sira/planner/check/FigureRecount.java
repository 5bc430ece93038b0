package org.sira.planner.check;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Trip;

/** The figures and the score that follow from the trips of a plan. */
final class FigureRecount {

    private FigureRecount() {}

    static Figures figures(PlanReading reading) {
        PlanFacts facts = reading.facts();
        Collection<Delivery> deliveries = Delivery.of(reading);
        Exposure exposure = Exposure.of(reading);
        return new Figures(
                deliveries.stream()
                        .mapToDouble(delivery -> facts.worth(delivery.load()))
                        .sum(),
                facts.loads().stream().mapToDouble(facts::worth).sum(),
                deliveries.size(),
                facts.loads().size(),
                quantity(deliveries, CommodityForm.DRY, reading.index()),
                quantity(deliveries, CommodityForm.LIQUID, reading.index()),
                reading.trips().stream().mapToDouble(TripReading::lengthKm).sum(),
                exposure.incidents(),
                exposure.crew(),
                exposure.fuel(),
                reading.trips().stream().mapToDouble(FigureRecount::cost).sum(),
                deliveries.stream()
                        .mapToDouble(delivery -> delivery.latePersonDays(facts.horizon()))
                        .sum(),
                SlotRecount.repeats(reading),
                Coverage.variance(reading, deliveries),
                Changes.count(reading),
                reading.trips().size(),
                (int) reading.trips().stream()
                        .map(trip -> trip.trip().vehicleId())
                        .distinct()
                        .count(),
                reading.drivenBySlot().size(),
                reading.trips().stream().map(trip -> trip.trip().endsAt()).max(LocalDateTime::compareTo));
    }

    /** The score of a plan that breaks no hard rule and comes to these figures. */
    static PlanScore score(Figures figures, PlanFacts facts) {
        var weights = facts.weights();
        double lost = figures.totalWorth() - figures.servedWorth();
        double price = weights.exposureCost() * (figures.crewExposure() + figures.fuelExposure())
                + weights.costFactor() * figures.cost()
                + weights.lateCost() * figures.latePersonDays()
                + weights.predictabilityCost() * figures.repeatedSlots()
                + weights.inequalityCost() * figures.inequality()
                + weights.changeCost() * figures.changedLoads();
        return new PlanScore(0, -StrictMath.round(PlanScore.SCALE * lost), -StrictMath.round(PlanScore.SCALE * price));
    }

    private static double quantity(Collection<Delivery> deliveries, CommodityForm form, FactIndex index) {
        return deliveries.stream()
                .filter(delivery ->
                        CargoAboard.commodity(delivery.cargo(), form, index).isPresent())
                .mapToDouble(delivery -> delivery.cargo().quantity())
                .sum();
    }

    private static double cost(TripReading reads) {
        return reads.vehicle().map(vehicle -> cost(reads, vehicle)).orElse(0.0);
    }

    private static double cost(TripReading reads, Vehicle vehicle) {
        Trip trip = reads.trip();
        long days = 1
                + ChronoUnit.DAYS.between(
                        trip.startsAt().toLocalDate(), trip.endsAt().toLocalDate());
        return vehicle.fixedCost() + vehicle.costPerKm() * reads.lengthKm() + vehicle.costPerDay() * days;
    }
}
