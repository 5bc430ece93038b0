package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.Set;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.PlanFacts;

/** Who is told of movements needs time: nothing leaves earlier but trips of the approved plan that are unchanged. */
final class NoticeRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        PlanFacts facts = reading.facts();
        MovementRules rules = reading.rules();
        LocalDateTime earliest = facts.risk().asOf().atStartOfDay().plusHours(rules.notificationLeadHours());
        Set<FixedTrip> told = Set.copyOf(facts.decisions().approvedTrips());
        for (TripReading trip : reading.trips()) {
            LocalDateTime leaves = trip.trip().startsAt();
            if (leaves.isBefore(earliest) && trip.fixed().filter(told::contains).isEmpty()) {
                findings.add(
                        CheckedRule.NOTICE,
                        trip,
                        "leaves at " + Words.time(leaves),
                        "not before %s, %d hours after the start of the as-of day, unless it was approved as it is"
                                .formatted(Words.time(earliest), rules.notificationLeadHours()));
            }
        }
    }
}
