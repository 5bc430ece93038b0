package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Vehicle;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** A plan may take for granted what the data do not say; whoever checks it without that sees it. */
class AssumptionsTest {

    private static final PlanFacts FACTS = ConvoyShape.THIN.facts(3, 3);

    private final Vehicle like = FACTS.operation().vehicles().get(0);
    private final Remedy more = new Remedy.OneMoreVehicle(like.id(), like.baseId());

    @Test
    void twoVehiclesMoreAreTwoThatDriveAndTheCheckerKnowsThem() {
        Decisions decisions = Decisions.none().withAssumptions(List.of(more, more));
        PlanFacts assumed = FACTS.withDecisions(decisions);

        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(assumed, SolveLimits.ofSteps(2_000, 1), SolveListener.none());

        assertThat(assumed.operation().vehicles())
                .hasSize(FACTS.operation().vehicles().size() + 2)
                .extracting(Vehicle::id)
                .contains("+1", "+2");
        assertThat(plan.decisions()).isEqualTo(decisions);
        assertThat(plan.trips()).extracting(Trip::vehicleId).contains("+1");
        assertThat(new PlanChecker().check(plan, assumed)).isEmpty();
        assertThat(new PlanChecker().check(plan, FACTS)).isNotEmpty();
    }

    @Test
    void whatIsNoLongerAssumedIsNoLongerDone() {
        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(
                        FACTS.withDecisions(Decisions.none().withAssumptions(List.of(more))),
                        SolveLimits.ofSteps(2_000, 1),
                        SolveListener.none());
        Draft draft = Draft.of(plan);

        DraftState without = draft.apply(new PlanEdit.DropAssumption(more)).state();

        assertThat(draft.state().trips()).anyMatch(trip -> trip.vehicleId().equals("+1"));
        assertThat(without.trips()).noneMatch(trip -> trip.vehicleId().equals("+1"));
        assertThat(without.decisions().assumptions()).isEmpty();
        assertThat(draft.apply(new PlanEdit.DropAssumption(more)).undo().state())
                .isEqualTo(draft.state());
    }

    @Test
    void theSameIsAssumedOnceAndMoreDaysNever() {
        Draft draft = Draft.of(new PlanSolver(new UnservedReasons())
                        .solve(FACTS, SolveLimits.ofSteps(10, 1), SolveListener.none()))
                .apply(new PlanEdit.Assume(new Remedy.SmallerConvoys(2)));

        assertThat(refused(draft, new PlanEdit.Assume(new Remedy.SmallerConvoys(2))))
                .isEqualTo(EditRefused.Kind.NOTHING_TO_DO);
        assertThat(refused(draft, new PlanEdit.Assume(new Remedy.MoreDays(1))))
                .isEqualTo(EditRefused.Kind.NOTHING_TO_DO);
        assertThat(refused(draft, new PlanEdit.DropAssumption(more))).isEqualTo(EditRefused.Kind.NOTHING_TO_DO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decisions.none().withAssumptions(List.of(new Remedy.MoreDays(1))))
                .withMessageContaining("more days");
    }

    private static EditRefused.Kind refused(Draft draft, PlanEdit edit) {
        try {
            draft.apply(edit);
        } catch (EditRefused refused) {
            return refused.kind();
        }
        throw new AssertionError("Not refused: " + edit);
    }
}
