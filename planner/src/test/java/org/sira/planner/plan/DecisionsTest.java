package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Horizon;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

class DecisionsTest {

    private static final Plan PLAN = new PlanSolver(new UnservedReasons())
            .solve(ConvoyShape.AMPLE.facts(3, 3), SolveLimits.ofSteps(60, 1), SolveListener.none());

    @Test
    void anApprovedPlanOfTheSameDaysCountsWithAllItsTrips() {
        Decisions decisions = Decisions.none().withApproved(PLAN, List.of(), PLAN.horizon(), PLAN.asOf());

        assertThat(decisions.approvedTrips()).hasSameSizeAs(PLAN.trips());
        assertThat(decisions.pastSlots()).isEmpty();
    }

    @Test
    void whatIsOverCountsWithItsSlotsOnly() {
        Horizon next =
                new Horizon(PLAN.horizon().firstDay().plusDays(PLAN.horizon().days()), 3);

        Decisions decisions = Decisions.none().withApproved(PLAN, List.of(PLAN), next, next.firstDay());

        assertThat(decisions.approvedTrips()).isEmpty();
        assertThat(PLAN.convoys()).isNotEmpty();
        assertThat(decisions.pastSlots())
                .containsExactlyInAnyOrderElementsOf(
                        PLAN.convoys().stream().map(Convoy::slot).toList());
    }

    @Test
    void slotsOfLongAgoAreForgotten() {
        Horizon later = new Horizon(PLAN.horizon().firstDay().plusDays(30), 3);

        assertThat(Decisions.none()
                        .withApproved(PLAN, List.of(), later, later.firstDay())
                        .pastSlots())
                .isEmpty();
    }
}
