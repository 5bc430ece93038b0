package org.sira.api.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.springframework.stereotype.Component;

/** What a new plan owes to those that were approved before it. */
@Component
class ApprovedPlans {

    private final PlanStore plans;
    private final PlanArchive archive;

    ApprovedPlans(PlanStore plans, PlanArchive archive) {
        this.plans = plans;
        this.archive = archive;
    }

    /** The numbers of all approved plans whose days overlap some days, or lie within what is remembered before them, the newest first. */
    List<Integer> near(long operation, Horizon horizon) {
        LocalDate from = horizon.firstDay().minusDays(Decisions.DAYS_REMEMBERED + 1L);
        return plans.list(operation).stream()
                .filter(row -> row.approval().isPresent())
                .filter(row -> row.firstDay().isBefore(horizon.firstDay().plusDays(horizon.days())))
                .filter(row -> row.firstDay().plusDays(row.days()).isAfter(from))
                .map(PlanRow::number)
                .toList();
    }

    /**
     * What follows from approved plans: the newest of them that shares days with the horizon is in force, so that its
     * trips count as notified and changing them costs; at the hours at which any of them crossed corridors before, convoys
     * are predictable.
     */
    Decisions decisions(long operation, List<Integer> numbers, Horizon horizon, LocalDate asOf) {
        List<Plan> approved = new ArrayList<>();
        for (int number : numbers) {
            approved.add(
                    archive.read(plans.document(plans.find(operation, number).orElseThrow())));
        }
        // One that shares no day with the horizon has no trips in it, but its slots count.
        return approved.stream()
                .filter(plan -> overlap(plan.horizon(), horizon))
                .findFirst()
                .or(() -> approved.stream().findFirst())
                .map(plan -> Decisions.none().withApproved(plan, approved, horizon, asOf))
                .orElse(Decisions.none());
    }

    private static boolean overlap(Horizon one, Horizon other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }
}
