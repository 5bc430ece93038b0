package org.sira.planner.check;

import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.TripEvent;

/** Loading and unloading last as long as the rules say and fit the opening hours of one day. */
final class HandlingRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        MovementRules rules = reading.rules();
        for (Step step : reading.steps()) {
            if (step.event() instanceof TripEvent.Loading) {
                lasts(step, rules.loadingMin(), findings);
                withinHours(step, rules, findings);
            } else if (step.event() instanceof TripEvent.Unloading unloading) {
                double weightKg = unloading.cargo().stream()
                        .mapToDouble(cargo -> CargoAboard.weightKg(cargo, reading.index()))
                        .sum();
                lasts(step, rules.unloadingMin(weightKg), findings);
                withinHours(step, rules, findings);
            }
        }
    }

    private static void lasts(Step step, int expectedMin, Findings findings) {
        if (step.durationMin() != expectedMin) {
            findings.add(
                    CheckedRule.HANDLING_HOURS,
                    step,
                    "lasts %d min".formatted(step.durationMin()),
                    "%d min for what is handled".formatted(expectedMin));
        }
    }

    private static void withinHours(Step step, MovementRules rules, Findings findings) {
        var startsAt = step.event().startsAt();
        var endsAt = step.event().endsAt();
        if (startsAt.toLocalTime().isBefore(rules.handlingFrom())
                || endsAt.toLocalTime().isAfter(rules.handlingUntil())
                || !endsAt.toLocalDate().equals(startsAt.toLocalDate())) {
            findings.add(
                    CheckedRule.HANDLING_HOURS,
                    step,
                    "lasts " + Words.span(startsAt, endsAt),
                    "between %s and %s of one day".formatted(rules.handlingFrom(), rules.handlingUntil()));
        }
    }
}
