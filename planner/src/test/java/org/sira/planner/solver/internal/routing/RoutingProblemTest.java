package org.sira.planner.solver.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.solver.routing.GeneratedDeliveries;

class RoutingProblemTest {

    private static final int VISITS = 50;
    /** Lengths are cut to whole metres: a way over a third place may be so much shorter. */
    private static final int CUT_M = 3;

    static Stream<GeneratedDeliveries> problems() {
        return Stream.of(new GeneratedDeliveries(1, VISITS), new GeneratedDeliveries(2, VISITS).asymmetric());
    }

    /** What the search passes over unseen is no better than what it has, whichever end of the way is looked from. */
    @ParameterizedTest
    @MethodSource("problems")
    void aPlaceThatIsFarFromAShortWayIsALongDetour(GeneratedDeliveries generated) {
        RoutingProblem problem = new RoutingProblem(generated.facts());
        SplittableRandom random = new SplittableRandom(3);
        int far = 0;
        for (int i = 0; i < 100_000; i++) {
            int from = random.nextInt(problem.locations);
            int visit = random.nextInt(VISITS);
            int to = random.nextInt(problem.locations);
            int mostM = random.nextInt(30_000);
            int instead = problem.length(from, to);
            int detour = problem.length(from, visit) + problem.length(visit, to) - instead;
            int farthestM = problem.farthestM(mostM);
            if (problem.length(from, visit) - instead >= farthestM
                    || problem.length(visit, to) - instead >= farthestM) {
                far++;
                assertThat(detour).isGreaterThanOrEqualTo(mostM - CUT_M);
            }
        }
        assertThat(far).isGreaterThan(10_000);
    }
}
