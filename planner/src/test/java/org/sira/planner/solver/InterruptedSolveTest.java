package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.plan.PlanSketch.TripSketch;

/** A solve that was interrupted goes on from the last plan that its listener heard of. */
class InterruptedSolveTest {

    /** Progress is told of whole thousandths. */
    private static final double SCALED = 0.01;

    private final PlanFacts facts = ConvoyShape.THIN.facts(1, 3);

    @Test
    void whatWasFoundIsKept() {
        Heard heard = new Heard();
        solve(SolveLimits.ofSteps(400, 1), heard, Optional.empty());
        PlanSketch last = heard.sketches.get(heard.sketches.size() - 1);

        Plan plan = solve(SolveLimits.ofSteps(1, 1), SolveListener.none(), Optional.of(last));

        assertThat(plan.figures().servedWorth()).isGreaterThanOrEqualTo(heard.servedWorth - SCALED);
        assertThat(plan.trips()).hasSizeGreaterThanOrEqualTo(last.trips().size());
        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
    }

    @Test
    void aStartOfAnotherOperationIsRefused() {
        TripSketch trip = new TripSketch(
                "V0", "D0", RoutePolicy.FASTEST, 0, List.of(), List.of(List.of("no such load")), Optional.empty());

        assertThatThrownBy(() -> solve(
                        SolveLimits.ofSteps(1, 1), SolveListener.none(), Optional.of(new PlanSketch(List.of(trip)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such load");
    }

    private Plan solve(SolveLimits limits, SolveListener listener, Optional<PlanSketch> start) {
        return new PlanSolver(new UnservedReasons()).solve(facts, limits, listener, start);
    }

    private static final class Heard implements SolveListener {

        private final List<PlanSketch> sketches = new ArrayList<>();
        private double servedWorth;

        @Override
        public void progressed(SolveProgress progress) {
            servedWorth = progress.servedWorth();
        }

        @Override
        public void improved(PlanSketch best) {
            sketches.add(best);
        }

        @Override
        public boolean stopRequested() {
            return false;
        }
    }
}
