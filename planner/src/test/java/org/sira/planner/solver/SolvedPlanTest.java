package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

class SolvedPlanTest {

    @ParameterizedTest
    @EnumSource(ConvoyShape.class)
    void theIndependentCheckerFindsNothingWrong(ConvoyShape shape) {
        PlanFacts facts = shape.facts(7, 3);

        Plan plan = solve(facts, 150, 1);

        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
        assertThat(plan.convoys()).isNotEmpty();
        assertThat(plan.figures().servedShare()).isGreaterThan(0.3);
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        PlanFacts facts = ConvoyShape.TIGHT.facts(3, 3);

        assertThat(solve(facts, 100, 5)).isEqualTo(solve(facts, 100, 5));
    }

    @ParameterizedTest
    @EnumSource(ConvoyShape.class)
    void movesOfSingleLoadsGiveAnotherPlanThatKeepsEveryRule(ConvoyShape shape) {
        givesAnotherPlanThatKeepsEveryRule(shape, SearchMoves.SINGLE_LOADS);
    }

    @ParameterizedTest
    @EnumSource(ConvoyShape.class)
    void aSearchWithoutConvoyMovesGivesAnotherPlanThatKeepsEveryRule(ConvoyShape shape) {
        givesAnotherPlanThatKeepsEveryRule(shape, SearchMoves.WITHOUT_CONVOY_MOVES);
    }

    private static void givesAnotherPlanThatKeepsEveryRule(ConvoyShape shape, SearchMoves moves) {
        PlanFacts facts = shape.facts(7, 3);

        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(facts, SolveLimits.ofSteps(150, 1).withMoves(moves), SolveListener.none());

        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
        assertThat(plan.trips()).isNotEqualTo(solve(facts, 150, 1).trips());
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        PlanFacts facts = ConvoyShape.TIGHT.facts(3, 3);

        assertThat(solve(facts, 100, 5).trips())
                .isNotEqualTo(solve(facts, 100, 6).trips());
    }

    @Test
    void aStoppedSolveKeepsItsBestPlan() {
        PlanFacts facts = ConvoyShape.AMPLE.facts(3, 3);
        SolveListener stopAtOnce = new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        };

        Plan plan = new PlanSolver(new UnservedReasons()).solve(facts, SolveLimits.ofSteps(1_000_000, 1), stopAtOnce);

        assertThat(plan.figures().servedLoads()).isPositive();
        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
    }

    @Test
    void twoThreadsGiveAPlanThatKeepsEveryRule() {
        PlanFacts facts = ConvoyShape.THIN.facts(3, 3);

        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(
                        facts,
                        new SolveLimits(
                                Optional.empty(), Optional.empty(), OptionalLong.of(100), 1, 2, SearchMoves.ALL),
                        SolveListener.none());

        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
    }

    private static Plan solve(PlanFacts facts, long steps, long seed) {
        return new PlanSolver(new UnservedReasons())
                .solve(facts, SolveLimits.ofSteps(steps, seed), SolveListener.none());
    }
}
