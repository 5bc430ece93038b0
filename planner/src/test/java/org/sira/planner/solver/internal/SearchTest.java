package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** What is seen of a search while it goes on. */
class SearchTest {

    private static final int STEPS = 19_200;
    private static final double BEFORE_REFINING = 0.1;
    private static final double AFTER_REFINING = 0.12;

    /** The search is too warm then to find as much by itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoeverLooksWhileItIsWarmSeesAPlanThatWasRefined(long operation) {
        CompiledProblem problem = new CompiledProblem(ConvoyShape.AMPLE.facts(operation, 3));
        Schedule[] idle = new SearchState(problem).schedules();
        BestPlan best = new BestPlan();
        NavigableMap<Double, Double> objectives = new TreeMap<>();
        Budget budget = new Budget(SolveLimits.ofSteps(STEPS, 1), new UntilTold(objectives));

        new Search(
                        problem,
                        idle,
                        1,
                        SearchMoves.ALL,
                        budget,
                        best,
                        () -> objectives.put(budget.shareDone(), best.objective()))
                .run();

        double before = objectives.floorEntry(BEFORE_REFINING).getValue();
        assertThat(objectives.lastEntry().getValue()).isLessThan(0.97 * before);
    }

    /** @param objectives by the share that is done */
    private record UntilTold(NavigableMap<Double, Double> objectives) implements SolveListener {

        @Override
        public void progressed(SolveProgress progress) {}

        @Override
        public boolean stopRequested() {
            return !objectives.isEmpty() && objectives.lastKey() > AFTER_REFINING;
        }
    }
}
