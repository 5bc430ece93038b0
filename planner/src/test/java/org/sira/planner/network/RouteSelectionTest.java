package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.network.Roads.road;
import static org.sira.planner.network.RoutePolicy.FASTEST;
import static org.sira.planner.network.RoutePolicy.KNEE;
import static org.sira.planner.network.RoutePolicy.SAFEST;
import static org.sira.planner.network.RoutePolicy.SAFEST_WITHIN_QUARTER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Routes are given as hours, exposure, and the km of the roads that they use, by the names of these. */
class RouteSelectionTest {

    @Test
    void eachPolicyIsAnsweredByItsOwnRouteWhereNoneShareTheirRoads() {
        List<RouteOption> options = select(
                route(10, 100, "a", 100),
                route(11, 40, "b", 100), // the knee: 10 % slower for 60 % less
                route(12, 35, "c", 100),
                route(14, 30, "d", 100),
                route(20, 10, "e", 100));

        assertThat(options).extracting(RouteOption::driveHours).containsExactly(10.0, 11.0, 12.0, 20.0);
        assertThat(options)
                .extracting(RouteOption::policies)
                .containsExactly(
                        EnumSet.of(FASTEST), EnumSet.of(KNEE), EnumSet.of(SAFEST_WITHIN_QUARTER), EnumSet.of(SAFEST));
    }

    @Test
    void aSingleRouteAnswersAllPolicies() {
        List<RouteOption> options = select(route(10, 100, "a", 60, "b", 40));

        assertThat(options).singleElement().satisfies(option -> {
            assertThat(option.policies()).containsExactly(RoutePolicy.values());
            assertThat(option.lengthKm()).isEqualTo(100);
            assertThat(option.exposure()).isEqualTo(100);
            assertThat(option.uses()).hasSize(2);
        });
    }

    @Test
    void noRouteGivesNoOption() {
        assertThat(select()).isEmpty();
    }

    @Test
    void whatTakesExactlyAQuarterMoreIsWithinTheQuarter() {
        List<RouteOption> options = select(route(4, 100, "a", 100), route(5, 30, "b", 100), route(9, 29, "c", 100));

        assertThat(answering(options, SAFEST_WITHIN_QUARTER).driveHours()).isEqualTo(5);
    }

    @Test
    void aKneeThatIsNearlyTheFastestGivesWay() {
        List<RouteOption> options = select(
                route(10, 100, "trunk", 85, "x", 15),
                route(14, 50, "trunk", 85, "y", 20), // shares 85 of 105 km
                route(20, 10, "z", 100));

        assertThat(options).extracting(RouteOption::driveHours).containsExactly(10.0, 20.0);
        assertThat(answering(options, KNEE).driveHours()).isEqualTo(10);
    }

    @Test
    void fourFifthsSharedIsStillAnotherRoad() {
        List<RouteOption> options = select(
                route(10, 100, "trunk", 80, "x", 15), route(13, 50, "trunk", 80, "y", 20), route(20, 10, "z", 100));

        assertThat(options).extracting(RouteOption::driveHours).containsExactly(10.0, 13.0, 20.0);
    }

    @Test
    void theSafestWinsOverTheSafestWithinAQuarter() {
        List<RouteOption> options = select(
                route(10, 100, "x", 100), route(12, 30, "bush", 90, "y", 10), route(13, 25, "bush", 90, "z", 15));

        assertThat(options).extracting(RouteOption::driveHours).containsExactly(10.0, 13.0);
        assertThat(answering(options, SAFEST).driveHours()).isEqualTo(13);
    }

    @Test
    void aPolicyThatLostItsRouteIsAnsweredWithinItsPromise() {
        // The second is nearer to the third than to the first, but the third takes more than a quarter longer.
        List<RouteOption> options = select(
                route(10, 100, "x", 100), route(12, 30, "bush", 90, "y", 10), route(13, 25, "bush", 90, "z", 15));

        assertThat(answering(options, SAFEST_WITHIN_QUARTER).driveHours()).isEqualTo(10);
        assertThat(answering(options, KNEE).driveHours()).isEqualTo(13);
    }

    @Test
    void aWayAroundOneDeadlyRoadStaysHoweverMuchOfTheRestIsShared() {
        List<RouteOption> options =
                select(route(10, 100, "trunk", 270, "ambush", 30), route(11, 20, "trunk", 270, "around", 50));

        assertThat(options).extracting(RouteOption::exposure).containsExactly(100.0, 20.0);
        assertThat(answering(options, SAFEST).exposure()).isEqualTo(20);
    }

    @Test
    void aSafestRouteThatIsNearlyTheFastestAndHardlySaferGivesWay() {
        List<RouteOption> options = select(route(10, 100, "trunk", 270, "x", 30), route(11, 95, "trunk", 270, "y", 50));

        assertThat(options).singleElement().satisfies(option -> {
            assertThat(option.driveHours()).isEqualTo(10);
            assertThat(option.policies()).containsExactly(RoutePolicy.values());
        });
    }

    @Test
    void ofRoutesThatAreEquallyFastTheSafestIsTheFastest() {
        List<RouteOption> options =
                select(route(10, 100, "a", 100), route(10 + 1e-12, 50, "b", 100), route(20, 10, "c", 100));

        assertThat(answering(options, FASTEST).exposure()).isEqualTo(50);
    }

    @Test
    void whateverTheRoutesEveryPolicyIsAnsweredOnceAndNoOptionIsIdle() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            GivenRoute[] routes = randomRoutes(random);

            List<RouteOption> options = select(routes);

            assertThat(options).hasSizeBetween(1, 4);
            assertThat(options.stream().flatMap(option -> option.policies().stream()))
                    .containsExactlyInAnyOrder(RoutePolicy.values());
            assertThat(options).noneMatch(option -> option.policies().isEmpty());
            assertThat(options).extracting(RouteOption::driveHours).isSorted();
            assertThat(answering(options, FASTEST).driveHours()).isEqualTo(routes[0].hours);
            assertThat(answering(options, SAFEST_WITHIN_QUARTER).driveHours())
                    .isLessThanOrEqualTo(1.25 * routes[0].hours);
            assertThat(answering(options, SAFEST).exposure())
                    .isLessThanOrEqualTo(routes[routes.length - 1].exposure / 0.9);
        }
    }

    private static GivenRoute[] randomRoutes(Random random) {
        GivenRoute[] routes = new GivenRoute[1 + random.nextInt(12)];
        double hours = 10;
        double exposure = 100;
        for (int i = 0; i < routes.length; i++) {
            routes[i] = route(
                    hours,
                    exposure,
                    "A" + random.nextInt(3),
                    40,
                    "B" + random.nextInt(3),
                    40,
                    "C" + i,
                    5 + random.nextInt(20));
            hours *= 1.01 + 0.1 * random.nextDouble();
            exposure *= 0.6 + 0.39 * random.nextDouble();
        }
        return routes;
    }

    private record GivenRoute(double hours, double exposure, List<SegmentUse> uses) {}

    private static GivenRoute route(double hours, double exposure, Object... namesAndKm) {
        SegmentUse[] uses = new SegmentUse[namesAndKm.length / 2];
        for (int i = 0; i < uses.length; i++) {
            String name = (String) namesAndKm[2 * i];
            double lengthKm = ((Number) namesAndKm[2 * i + 1]).doubleValue();
            uses[i] = new SegmentUse(road(name, "end of " + name, lengthKm), false);
        }
        return new GivenRoute(hours, exposure, List.of(uses));
    }

    private static List<RouteOption> select(GivenRoute... routes) {
        double[] hours = Arrays.stream(routes).mapToDouble(GivenRoute::hours).toArray();
        double[] exposures =
                Arrays.stream(routes).mapToDouble(GivenRoute::exposure).toArray();
        return RouteSelection.select("from", "to", new ParetoSet(hours, exposures, i -> routes[i].uses));
    }

    private static RouteOption answering(List<RouteOption> options, RoutePolicy policy) {
        return options.stream()
                .filter(option -> option.policies().contains(policy))
                .findFirst()
                .orElseThrow();
    }
}
