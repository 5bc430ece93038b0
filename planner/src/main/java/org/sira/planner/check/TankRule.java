package org.sira.planner.check;

import java.util.List;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.TripEvent;

/**
 * A vehicle starts the horizon with a full tank, never burns more than that between fillings, and fills up what it has
 * burnt whenever it loads, or leaves its base without loading, at a place that stocks vehicle fuel.
 */
final class TankRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        reading.tripsByVehicle().forEach((vehicle, trips) -> {
            var tank = new Tank(vehicle, reading, findings);
            trips.forEach(tank::follow);
        });
    }

    private static final class Tank {

        private final Vehicle vehicle;
        private final PlanReading reading;
        private final Findings findings;
        private double burntLitres;

        Tank(Vehicle vehicle, PlanReading reading, Findings findings) {
            this.vehicle = vehicle;
            this.reading = reading;
            this.findings = findings;
        }

        void follow(TripReading trip) {
            List<Step> steps = trip.steps();
            boolean loads = steps.stream().anyMatch(step -> step.event() instanceof TripEvent.Loading);
            if (!loads && !steps.isEmpty()) {
                fillAtDeparture(trip, steps.get(0));
            }
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.event() instanceof TripEvent.Drive) {
                    burn(trip, step);
                } else if (step.event() instanceof TripEvent.Loading loading) {
                    fill(step, loading, refuellings(steps, i));
                } else if (step.event() instanceof TripEvent.Refuel) {
                    besideLoading(steps, i, loads);
                }
            }
        }

        private void burn(TripReading trip, Step step) {
            boolean wasWithin = Tolerance.atMost(burntLitres, vehicle.tankLitres());
            burntLitres += vehicle.consumptionLPer100Km() * TripReading.lengthKm(trip.roads(step)) / 100;
            if (wasWithin && !Tolerance.atMost(burntLitres, vehicle.tankLitres())) {
                add(
                        step,
                        "burns %s L since its tank was full".formatted(Words.number(burntLitres)),
                        "at most the %s L of its tank".formatted(Words.number(vehicle.tankLitres())));
            }
        }

        /** The refuellings right before and right after a loading. */
        private static List<Step> refuellings(List<Step> steps, int loading) {
            return steps.subList(StrictMath.max(0, loading - 1), StrictMath.min(steps.size(), loading + 2)).stream()
                    .filter(step -> step.event() instanceof TripEvent.Refuel)
                    .toList();
        }

        private void fill(Step step, TripEvent.Loading loading, List<Step> refuellings) {
            double filledLitres = refuellings.stream()
                    .mapToDouble(refuelling -> ((TripEvent.Refuel) refuelling.event()).litres())
                    .sum();
            refuellings.forEach(refuelling -> meanwhile(refuelling, loading));
            double expectedLitres = stocksFuel(loading.placeId()) ? burntLitres : 0;
            if (!Tolerance.same(filledLitres, expectedLitres)) {
                add(
                        step,
                        "%s L filled into its tank".formatted(Words.number(filledLitres)),
                        stocksFuel(loading.placeId())
                                ? "the %s L that it has burnt".formatted(Words.number(expectedLitres))
                                : "none at a place that stocks no vehicle fuel");
            }
            burntLitres -= expectedLitres;
        }

        /** A vehicle that only keeps others company fills up before it leaves. */
        private void fillAtDeparture(TripReading trip, Step first) {
            double filledLitres = first.event() instanceof TripEvent.Refuel refuel ? refuel.litres() : 0;
            double expectedLitres = stocksFuel(vehicle.baseId()) ? burntLitres : 0;
            if (first.event() instanceof TripEvent.Refuel refuel) {
                rightFuel(first, refuel);
            }
            if (!Tolerance.same(filledLitres, expectedLitres)) {
                add(
                        first,
                        "%s L filled into its tank before it leaves".formatted(Words.number(filledLitres)),
                        stocksFuel(vehicle.baseId())
                                ? "the %s L that it has burnt".formatted(Words.number(expectedLitres))
                                : "none at a place that stocks no vehicle fuel");
            }
            burntLitres -= expectedLitres;
        }

        private void meanwhile(Step refuelling, TripEvent.Loading loading) {
            TripEvent.Refuel refuel = (TripEvent.Refuel) refuelling.event();
            if (!refuel.placeId().equals(loading.placeId())
                    || !refuel.startsAt().equals(loading.startsAt())
                    || refuel.endsAt().isAfter(loading.endsAt())) {
                add(
                        refuelling,
                        "refuels at %s %s".formatted(refuel.placeId(), Words.span(refuel.startsAt(), refuel.endsAt())),
                        "at %s while it loads, %s"
                                .formatted(loading.placeId(), Words.span(loading.startsAt(), loading.endsAt())));
            }
            rightFuel(refuelling, refuel);
        }

        private void rightFuel(Step refuelling, TripEvent.Refuel refuel) {
            if (!isFuel(refuel.commodityId()) || !stocks(refuel.placeId(), refuel.commodityId())) {
                add(
                        refuelling,
                        "fills its tank with " + refuel.commodityId(),
                        "a vehicle fuel that %s stocks".formatted(refuel.placeId()));
            }
        }

        private void besideLoading(List<Step> steps, int refuelling, boolean loads) {
            boolean beforeItLeaves = !loads && refuelling == 0;
            if (!beforeItLeaves && !isLoading(steps, refuelling - 1) && !isLoading(steps, refuelling + 1)) {
                add(
                        steps.get(refuelling),
                        "refuels without loading",
                        "refuelling while it loads, or before it leaves on a trip without cargo");
            }
        }

        private static boolean isLoading(List<Step> steps, int i) {
            return i >= 0 && i < steps.size() && steps.get(i).event() instanceof TripEvent.Loading;
        }

        private boolean stocksFuel(String placeId) {
            return reading.facts().operation().stocks().stream()
                    .filter(stock -> stock.placeId().equals(placeId))
                    .anyMatch(stock -> isFuel(stock.commodityId()));
        }

        private boolean stocks(String placeId, String commodityId) {
            return reading.facts().operation().stocks().stream()
                    .anyMatch(stock -> stock.placeId().equals(placeId)
                            && stock.commodityId().equals(commodityId));
        }

        private boolean isFuel(String commodityId) {
            return reading.index()
                    .findCommodity(commodityId)
                    .filter(Commodity::vehicleFuel)
                    .isPresent();
        }

        private void add(Step step, String found, String expected) {
            findings.add(CheckedRule.TANK, step, found, expected);
        }
    }
}
