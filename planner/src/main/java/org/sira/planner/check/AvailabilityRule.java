package org.sira.planner.check;

import org.sira.planner.model.Horizon;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Trip;

/** Trips lie within the horizon and within the time for which the operation has the vehicle. */
final class AvailabilityRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Horizon horizon = reading.facts().horizon();
        for (TripReading reads : reading.trips()) {
            Trip trip = reads.trip();
            if (trip.startsAt().isBefore(horizon.start()) || trip.endsAt().isAfter(horizon.end())) {
                findings.add(
                        CheckedRule.AVAILABILITY,
                        reads,
                        "lasts " + Words.span(trip.startsAt(), trip.endsAt()),
                        "within the horizon, " + Words.span(horizon.start(), horizon.end()));
            }
            reads.vehicle().ifPresent(vehicle -> available(reads, vehicle, findings));
        }
    }

    private static void available(TripReading reads, Vehicle vehicle, Findings findings) {
        Trip trip = reads.trip();
        if (trip.startsAt().isBefore(vehicle.availableFrom()) || trip.endsAt().isAfter(vehicle.availableUntil())) {
            findings.add(
                    CheckedRule.AVAILABILITY,
                    reads,
                    "lasts " + Words.span(trip.startsAt(), trip.endsAt()),
                    "while the vehicle is available, " + Words.span(vehicle.availableFrom(), vehicle.availableUntil()));
        }
    }
}
