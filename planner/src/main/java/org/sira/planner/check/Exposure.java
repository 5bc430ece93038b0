package org.sira.planner.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.OperationArea;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;

/**
 * What trips expect to meet.
 *
 * @param incidents expected, summed over vehicles
 * @param crew the same times the people aboard
 * @param fuel the same times the liquid cargo aboard, in units of the litres that count as one person
 */
record Exposure(double incidents, double crew, double fuel) {

    static Exposure of(PlanReading reading) {
        var meter = new Meter(reading.facts(), new RoadGeometry(reading.facts().network()));
        Exposure sum = new Exposure(0, 0, 0);
        for (TripReading trip : reading.trips()) {
            var aboard = new CargoAboard(reading.index());
            for (Step step : trip.steps()) {
                aboard.follow(step.event());
                if (step.event() instanceof TripEvent.Drive) {
                    double people = aboard.litres() / reading.facts().weights().litresPerPerson();
                    sum = sum.plus(trip, step, people, meter);
                }
            }
        }
        return sum;
    }

    private Exposure plus(TripReading trip, Step step, double fuelAsPeople, Meter meter) {
        Exposure sum = this;
        for (DrivenRoad driven : trip.roads(step)) {
            double expected = meter.expectedIncidents(driven.use());
            sum = new Exposure(
                    sum.incidents + expected,
                    sum.crew + expected * driven.vehicle().crew(),
                    sum.fuel + expected * fuelAsPeople);
        }
        return sum;
    }

    private record Meter(PlanFacts facts, RoadGeometry geometry) {

        double expectedIncidents(RoadUse use) {
            // A road without risk is reported as a road of unknown class.
            return Optional.ofNullable(facts.risk().bySegmentId().get(use.road().id()))
                    .map(risk -> facts.risk().expectedIncidents(use.road().id(), use.durationMin() / 60.0))
                    .map(expected -> expected * multiplier(use))
                    .orElse(0.0);
        }

        private double multiplier(RoadUse use) {
            LocalDate date = use.enterAt().toLocalDate();
            List<OperationArea> areas = facts.operation().restrictions().areas();
            return areas.stream()
                    .filter(area -> !area.closed() && area.appliesOn(date) && geometry.touches(use.road(), area))
                    .mapToDouble(OperationArea::riskMultiplier)
                    .reduce(1, (a, b) -> a * b);
        }
    }
}
