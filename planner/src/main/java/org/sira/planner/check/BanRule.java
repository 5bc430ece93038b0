package org.sira.planner.check;

import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/** What a person forbade is not done. */
final class BanRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (Ban ban : reading.facts().decisions().bans()) {
            for (TripReading trip : reading.trips()) {
                for (Step step : trip.steps()) {
                    if (breaks(ban, trip, step)) {
                        findings.add(CheckedRule.BAN, step, "is done", "not done: " + words(ban));
                    }
                }
            }
        }
    }

    private static boolean breaks(Ban ban, TripReading trip, Step step) {
        String vehicleId = trip.trip().vehicleId();
        if (ban instanceof Ban.VehicleLeftOut out) {
            return vehicleId.equals(out.vehicleId())
                    && step.event() == trip.steps().get(0).event();
        }
        if (ban instanceof Ban.Road road) {
            return step.event() instanceof TripEvent.Drive drive
                    && drive.passages().stream()
                            .anyMatch(passage -> passage.segmentId().equals(road.segmentId()));
        }
        if (!(step.event() instanceof TripEvent.Unloading unloading)) {
            return false;
        }
        if (ban instanceof Ban.NeedLeftOut out) {
            return brings(unloading, out.needId());
        }
        if (ban instanceof Ban.VehicleAtPlace at) {
            return vehicleId.equals(at.vehicleId()) && unloading.placeId().equals(at.placeId());
        }
        return ban instanceof Ban.VehicleForNeed forNeed
                && vehicleId.equals(forNeed.vehicleId())
                && brings(unloading, forNeed.needId());
    }

    private static boolean brings(TripEvent.Unloading unloading, String needId) {
        return unloading.cargo().stream().map(Cargo::needId).anyMatch(needId::equals);
    }

    private static String words(Ban ban) {
        if (ban instanceof Ban.NeedLeftOut out) {
            return "need %s is left out".formatted(out.needId());
        }
        if (ban instanceof Ban.VehicleLeftOut out) {
            return "vehicle %s is left out".formatted(out.vehicleId());
        }
        if (ban instanceof Ban.VehicleAtPlace at) {
            return "vehicle %s brings nothing to %s".formatted(at.vehicleId(), at.placeId());
        }
        if (ban instanceof Ban.VehicleForNeed forNeed) {
            return "vehicle %s brings nothing for need %s".formatted(forNeed.vehicleId(), forNeed.needId());
        }
        return "road %s is closed by a person".formatted(((Ban.Road) ban).segmentId());
    }
}
