package org.sira.planner.solver.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a fixed number of steps from fixed seeds comes to. A change that makes the search worse does not pass unseen; one that
 * makes it better moves the band.
 */
class RoutingQualityTest {

    private static final int STEPS = 20_000;
    private static final int SEEDS = 6;

    @ParameterizedTest
    @CsvSource({
        "narrow, 3002000, 3035000",
        "wide, 2567000, 2598000",
        "mixed, 2164000, 2190000",
        "timeless, 2896000, 2928000"
    })
    void meanCostLiesInItsBand(String shape, double least, double most) {
        RoutingFacts facts = switch (shape) {
            case "narrow" -> new GeneratedDeliveries(11, 120).windows(3_000).facts();
            case "wide" -> new GeneratedDeliveries(12, 120).windows(20_000).facts();
            case "mixed" ->
                new GeneratedDeliveries(13, 120).mixedFleet().depots(2).facts();
            default -> new GeneratedDeliveries(14, 120).timeless().facts();
        };

        double mean = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            RoutePlan plan = new RoutingSolver().solve(facts, seed, made -> made / (double) STEPS);
            new RouteProof(facts).holds(plan);
            mean += plan.cost() / SEEDS;
        }

        assertThat(mean).isBetween(least, most);
    }
}
