package org.sira.planner.solver.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a fixed number of steps from a fixed seed comes to. A change that makes the search worse does not pass unseen; one
 * that makes it better moves the band.
 */
class RoutingQualityTest {

    private static final int STEPS = 20_000;

    @ParameterizedTest
    @CsvSource({"narrow, 2955000, 3015000", "wide, 2556000, 2608000", "mixed, 2140000, 2183000"})
    void costLiesInItsBand(String shape, double least, double most) {
        RoutingFacts facts = switch (shape) {
            case "narrow" -> new GeneratedDeliveries(11, 120).windows(3_000).facts();
            case "wide" -> new GeneratedDeliveries(12, 120).windows(20_000).facts();
            default -> new GeneratedDeliveries(13, 120).mixedFleet().depots(2).facts();
        };

        RoutePlan plan = new RoutingSolver().solve(facts, 1, made -> made / (double) STEPS);

        new RouteProof(facts).holds(plan);
        assertThat(plan.cost()).isBetween(least, most);
    }
}
