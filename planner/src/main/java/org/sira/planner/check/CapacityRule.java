package org.sira.planner.check;

import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.TripEvent;

/** A vehicle never carries more kilograms and cubic metres than it has room for. */
final class CapacityRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (TripReading trip : reading.trips()) {
            trip.vehicle().ifPresent(vehicle -> follow(trip, vehicle, reading.index(), findings));
        }
    }

    private static void follow(TripReading trip, Vehicle vehicle, FactIndex index, Findings findings) {
        var aboard = new CargoAboard(index);
        for (Step step : trip.steps()) {
            aboard.follow(step.event());
            if (!(step.event() instanceof TripEvent.Loading)) {
                continue;
            }
            if (!Tolerance.atMost(aboard.weightKg(), vehicle.payloadKg())) {
                findings.add(
                        CheckedRule.PAYLOAD,
                        step,
                        "%s kg aboard".formatted(Words.number(aboard.weightKg())),
                        "at most %s kg".formatted(Words.number(vehicle.payloadKg())));
            }
            if (!Tolerance.atMost(aboard.dryVolumeM3(), vehicle.volumeM3())) {
                findings.add(
                        CheckedRule.VOLUME,
                        step,
                        "%s m³ of dry cargo aboard".formatted(Words.number(aboard.dryVolumeM3())),
                        "at most %s m³".formatted(Words.number(vehicle.volumeM3())));
            }
        }
    }
}
