package org.sira.planner.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.planner.plan.FixedTrip;

/** What a person pinned is in the plan as it was pinned: vehicle, times, slots, loads and their order. */
final class PinRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Set<FixedTrip> found = reading.trips().stream()
                .map(TripReading::fixed)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        for (FixedTrip pin : reading.facts().decisions().pins()) {
            if (!found.contains(pin)) {
                findings.add(
                        CheckedRule.PIN,
                        "Vehicle " + pin.vehicleId(),
                        "no trip is the pinned one of " + Words.span(pin.startsAt(), pin.endsAt()),
                        "that trip, with loads %s".formatted(String.join(", ", pin.loadIds())));
            }
        }
    }
}
