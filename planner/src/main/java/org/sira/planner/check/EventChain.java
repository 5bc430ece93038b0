package org.sira.planner.check;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.TripEvent;

/**
 * The events of a trip follow each other in time and place, from the vehicle's base to its base, and the trips of a
 * vehicle follow each other. A refuelling happens during a loading and is held to it by {@link TankRule}.
 */
final class EventChain implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (TripReading trip : reading.trips()) {
            trip.steps().forEach(step -> soundTimes(step, findings));
            List<Step> steps = trip.steps().stream()
                    .filter(step -> !(step.event() instanceof TripEvent.Refuel))
                    .toList();
            for (int i = 1; i < steps.size(); i++) {
                follows(steps.get(i - 1), steps.get(i), findings);
            }
            trip.vehicle().ifPresent(vehicle -> fromBaseToBase(trip, steps, vehicle, findings));
        }
        reading.tripsByVehicle().values().forEach(trips -> oneAfterTheOther(trips, findings));
    }

    private static void soundTimes(Step step, Findings findings) {
        if (!isWhole(step.event().startsAt()) || !isWhole(step.event().endsAt())) {
            findings.add(CheckedRule.CONTINUITY, step, span(step), "whole minutes");
        }
        if (step.event().endsAt().isBefore(step.event().startsAt())) {
            findings.add(CheckedRule.CONTINUITY, step, span(step), "an end that is not before the start");
        }
    }

    private static boolean isWhole(LocalDateTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static void follows(Step before, Step step, Findings findings) {
        if (!step.event().startsAt().equals(before.event().endsAt())) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    step,
                    "starts at " + Words.time(step.event().startsAt()),
                    "starts when the event before it ends, at "
                            + Words.time(before.event().endsAt()));
        }
        if (!step.fromPlaceId().equals(before.toPlaceId())) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    step,
                    "starts at place " + step.fromPlaceId(),
                    "starts at place " + before.toPlaceId() + ", where the event before it ends");
        }
    }

    private static void fromBaseToBase(TripReading trip, List<Step> steps, Vehicle vehicle, Findings findings) {
        if (steps.isEmpty()) {
            findings.add(CheckedRule.CONTINUITY, trip, "only refuels", "a journey from the base and back");
            return;
        }
        String start = steps.get(0).fromPlaceId();
        String end = steps.get(steps.size() - 1).toPlaceId();
        if (!start.equals(vehicle.baseId()) || !end.equals(vehicle.baseId())) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    trip,
                    "leads from %s to %s".formatted(start, end),
                    "starts and ends at the vehicle's base " + vehicle.baseId());
        }
    }

    private static void oneAfterTheOther(List<TripReading> trips, Findings findings) {
        Optional<TripReading> before = Optional.empty();
        for (TripReading trip : trips) {
            if (before.filter(
                            last -> trip.trip().startsAt().isBefore(last.trip().endsAt()))
                    .isPresent()) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        trip,
                        "starts at " + Words.time(trip.trip().startsAt()),
                        "starts when the vehicle is back from its trip %s, at %s"
                                .formatted(
                                        before.get().trip().id(),
                                        Words.time(before.get().trip().endsAt())));
            }
            before = Optional.of(trip);
        }
    }

    private static String span(Step step) {
        return "lasts " + Words.span(step.event().startsAt(), step.event().endsAt());
    }
}
