package org.sira.planner.check;

import java.util.List;
import java.util.Optional;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Plan;

/** Which of the rules that a plan breaks people let it break. They stay broken. */
public final class Accepted {

    private Accepted() {}

    /** What a person accepted that covers a violation. */
    public static Optional<AcceptedBreach> in(Plan plan, Violation violation) {
        return plan.acceptedBreaches().stream()
                .filter(breach -> covers(breach, violation))
                .findFirst();
    }

    /** The violations that nobody accepted. */
    public static List<Violation> unaccepted(Plan plan, List<Violation> violations) {
        return violations.stream()
                .filter(violation -> in(plan, violation).isEmpty())
                .toList();
    }

    private static boolean covers(AcceptedBreach breach, Violation violation) {
        if (breach instanceof AcceptedBreach.Company company) {
            return violation.rule() == CheckedRule.COMPANY
                    && violation.subject().equals(new Subject.OfConvoy(company.slot()));
        }
        return breach instanceof AcceptedBreach.Notice notice
                && violation.rule() == CheckedRule.NOTICE
                && violation.subject().equals(new Subject.OfTrip(notice.tripId()));
    }
}
