package org.sira.planner.check;

import org.sira.planner.model.Need;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/** A load is unloaded when its need can be received, and done before that ends. */
final class TimeWindowRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (Step step : reading.steps()) {
            if (step.event() instanceof TripEvent.Unloading unloading) {
                for (Cargo cargo : unloading.cargo()) {
                    reading.index().findLoad(cargo.loadId()).ifPresent(load -> inTime(step, load.need(), findings));
                }
            }
        }
    }

    private static void inTime(Step step, Need need, Findings findings) {
        TripEvent event = step.event();
        if (event.startsAt().isBefore(need.notBefore()) || event.endsAt().isAfter(need.notAfter())) {
            findings.add(
                    CheckedRule.TIME_WINDOW,
                    step,
                    "lasts " + Words.span(event.startsAt(), event.endsAt()),
                    "when need %s can be received, %s"
                            .formatted(need.id(), Words.span(need.notBefore(), need.notAfter())));
        }
    }
}
