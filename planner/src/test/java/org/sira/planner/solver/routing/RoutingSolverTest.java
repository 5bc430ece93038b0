package org.sira.planner.solver.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingSolverTest {

    static Stream<GeneratedDeliveries> problems() {
        return Stream.iterate(1L, seed -> seed + 1).limit(6).flatMap(seed -> {
            int visits = (int) (5 + 11 * seed);
            return Stream.of(
                    new GeneratedDeliveries(seed, visits),
                    new GeneratedDeliveries(seed, visits).windows(4_000).asymmetric(),
                    new GeneratedDeliveries(seed, visits).windows(9_000).depots(3),
                    new GeneratedDeliveries(seed, visits)
                            .windows(9_000)
                            .mostTripS(14_000)
                            .depots(2),
                    new GeneratedDeliveries(seed, visits).mixedFleet().depots(2),
                    new GeneratedDeliveries(seed, visits).windows(6_000).optional(),
                    new GeneratedDeliveries(seed, visits)
                            .windows(12_000)
                            .reloads()
                            .optional(),
                    new GeneratedDeliveries(seed, visits).reloads().mixedFleet());
        });
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyPlanKeepsAllRulesAndCostsWhatItSays(GeneratedDeliveries generated) {
        RoutingFacts facts = generated.facts();

        RoutePlan plan = solve(facts, 400);

        new RouteProof(facts).holds(plan);
        assertThat(plan.steps()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void theSameStepsGiveTheSamePlan() {
        RoutingFacts facts = new GeneratedDeliveries(3, 60).windows(8_000).facts();

        assertThat(solve(facts, 2_000)).isEqualTo(solve(facts, 2_000));
    }

    @Test
    void whatMustBeBroughtIsBrought() {
        RoutingFacts facts = new GeneratedDeliveries(4, 80).windows(8_000).facts();

        assertThat(solve(facts, 500).unservedLoadIds()).isEmpty();
    }

    @Test
    void whatIsWorthLessThanItsWayStaysBehind() {
        RoutingFacts facts = new GeneratedDeliveries(5, 60).optional().facts();

        RoutePlan plan = solve(facts, 2_000);

        assertThat(plan.unservedLoadIds()).isNotEmpty().hasSizeLessThan(60);
    }

    @Test
    void fewVehiclesGoOutAgain() {
        RoutePlan plan = solve(new GeneratedDeliveries(6, 48).reloads().facts(), 1_000);

        assertThat(plan.tours()).anyMatch(tour -> tour.trips().size() > 1);
    }

    @Test
    void withoutDeliveriesOrVehiclesNothingIsDriven() {
        RoutingFacts facts = new GeneratedDeliveries(7, 5).facts();
        RoutingFacts idle = new RoutingFacts(
                facts.start(), facts.vehicles(), List.of(), facts.matrix(), OptionalInt.empty(), false);
        RoutingFacts stranded = new RoutingFacts(
                facts.start(), List.of(), facts.deliveries(), facts.matrix(), OptionalInt.empty(), false);

        assertThat(solve(idle, 10).tours()).isEmpty();
        assertThat(solve(stranded, 10).unservedLoadIds()).hasSize(5);
    }

    @Test
    void anUnknownPlaceIsNamed() {
        RoutingFacts facts = new GeneratedDeliveries(8, 5).facts();
        TravelMatrix small = new TravelMatrix(List.of("p0"), new int[1], new int[1]);

        assertThatThrownBy(() -> solve(
                        new RoutingFacts(
                                facts.start(), facts.vehicles(), facts.deliveries(), small, OptionalInt.empty(), false),
                        10))
                .hasMessage("Place p1 is not in the travel matrix.");
    }

    @Test
    void aLimitOnTripsAndReloadsDoNotGoTogether() {
        assertThatThrownBy(() ->
                        new GeneratedDeliveries(9, 5).reloads().mostTripS(1_000).facts())
                .hasMessageContaining("one trip for each vehicle only");
    }

    private static RoutePlan solve(RoutingFacts facts, int steps) {
        return new RoutingSolver().solve(facts, 1, made -> made / (double) steps);
    }
}
