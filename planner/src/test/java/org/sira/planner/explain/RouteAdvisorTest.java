package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.Sketch.DAY1;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.explain.RoadHindrance.Cause;
import org.sira.planner.explain.RouteAnswer.NoWay;
import org.sira.planner.explain.RouteAnswer.Ways;
import org.sira.planner.explain.RouteAnswer.Why;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/**
 * From depot to camp lead a corridor of 100 km by the gate, and 160 km of quiet gravel by the village. A kilometre is a
 * minute. A dangerous road has ten times the incidents of a quiet one.
 */
class RouteAdvisorTest {

    private static final VehicleProfile TRUCK = new VehicleProfile(1, 26, Surface.EARTH);

    private static Sketch twoWays() {
        return new Sketch(3)
                .depot("depot", 0)
                .haven("gate", 20)
                .haven("camp", 100)
                .place("village", PlaceKind.TOWN, 50, 60, false)
                .site("island", 300)
                .truck("T", "depot")
                .road("R1", "depot", "gate", 20)
                .corridor("C", List.of("gate", "camp"), 80)
                .road(gravel("G1", "depot", "village", 80), RiskClass.LOW)
                .road(gravel("G2", "village", "camp", 80), RiskClass.LOW);
    }

    private static RoadSegment gravel(String id, String from, String to, double km) {
        return new RoadSegment(
                id, from, to, km, RoadClass.SECONDARY, Surface.GRAVEL, 60, Double.POSITIVE_INFINITY, false);
    }

    private static PlanFacts withDanger(PlanFacts facts) {
        Map<String, SegmentRisk> risks = new LinkedHashMap<>();
        facts.risk().bySegmentId().forEach((id, risk) -> {
            double factor = risk.riskClass().compareTo(RiskClass.HIGH) < 0 ? 1 : 10;
            risks.put(
                    id,
                    new SegmentRisk(
                            id,
                            risk.ratePerCellDay(),
                            factor * risk.roadRatePerCellDay(),
                            risk.riskClass(),
                            List.of()));
        });
        return new PlanFacts(
                facts.operation(),
                facts.horizon(),
                facts.weights(),
                facts.network(),
                new RiskMap(facts.risk().asOf(), facts.risk().newestIncident(), risks),
                facts.corridors(),
                facts.needs(),
                facts.loads());
    }

    private static RouteAnswer ask(Sketch sketch, String to, VehicleProfile profile, LocalDate date, double cap) {
        return new RouteAdvisor(withDanger(sketch.facts())).advise(new RouteQuestion("depot", to, profile, date, cap));
    }

    private static Ways ways(Sketch sketch, LocalDate date) {
        return (Ways) ask(sketch, "camp", TRUCK, date, Double.POSITIVE_INFINITY);
    }

    private static NoWay noWay(Sketch sketch, String to, VehicleProfile profile) {
        return (NoWay) ask(sketch, to, profile, DAY1, Double.POSITIVE_INFINITY);
    }

    @Test
    void eachWayIsToldAndComparedWithTheFastest() {
        Ways ways = ways(twoWays(), DAY1);

        assertThat(ways.hindered()).isEmpty();
        assertThat(ways.options()).hasSize(2);
        RouteAdvice fastest = ways.options().get(0);
        assertThat(fastest.driveMin()).isEqualTo(100);
        assertThat(fastest.corridors()).extracting(Corridor::id).containsExactly("C");
        assertThat(fastest.comparison().minutesMore()).isZero();
        assertThat(fastest.comparison().exposureRatio()).isEqualTo(1);
        assertThat(fastest.comparison().corridorsAvoided()).isEmpty();
        RouteAdvice safest = ways.options().get(1);
        assertThat(safest.driveMin()).isEqualTo(160);
        assertThat(safest.kmBySurface()).isEqualTo(Map.of(Surface.GRAVEL, 160.0));
        assertThat(safest.kmByClass()).isEqualTo(Map.of(RoadClass.SECONDARY, 160.0));
        assertThat(safest.corridors()).isEmpty();
        assertThat(safest.comparison().minutesMore()).isEqualTo(60);
        assertThat(safest.comparison().exposureRatio())
                .isCloseTo(safest.exposure() / fastest.exposure(), within(1e-12))
                .isLessThan(1);
        assertThat(safest.comparison().corridorsAvoided())
                .extracting(Corridor::id)
                .containsExactly("C");
        assertThat(safest.comparison().roadsAvoided()).isEmpty();
    }

    @Test
    void aDangerousRoadOutsideCorridorsIsToldByItself() {
        Sketch sketch = twoWays().site("farm", 200).road("D", "camp", "farm", 30, RiskClass.HIGH);
        sketch.road(gravel("G3", "village", "farm", 300), RiskClass.LOW);

        Ways ways = (Ways) ask(sketch, "farm", TRUCK, DAY1, Double.POSITIVE_INFINITY);

        RouteComparison safest = ways.options().get(ways.options().size() - 1).comparison();
        assertThat(safest.corridorsAvoided()).extracting(Corridor::id).containsExactly("C");
        assertThat(safest.roadsAvoided()).extracting(RoadSegment::id).containsExactly("D");
    }

    @Test
    void contingencyAndAreasCountAsInAPlan() {
        RouteAdvice plain = ways(twoWays(), DAY1).options().get(0);
        RouteAdvice doubled =
                ways(twoWays().area("gate", 5, 1, 1, false, 2), DAY1).options().get(0);

        assertThat(doubled.driveMin()).isEqualTo(plain.driveMin());
        assertThat(doubled.exposure()).isCloseTo(2 * plain.exposure(), within(1e-12));
    }

    @Test
    void aClosureOnTheFastestWayIsToldOnItsDaysOnly() {
        Sketch closed = twoWays().closure("R1", 2, 3);

        assertThat(ways(closed, DAY1).hindered()).isEmpty();
        Ways ways = ways(closed, DAY1.plusDays(1));
        assertThat(ways.options())
                .singleElement()
                .satisfies(option -> assertThat(option.driveMin()).isEqualTo(160));
        assertThat(ways.hindered()).singleElement().satisfies(hindrance -> {
            assertThat(hindrance.road().id()).isEqualTo("R1");
            assertThat(hindrance.cause()).isEqualTo(Cause.CLOSURE);
            assertThat(hindrance.until()).isEqualTo(Optional.of(DAY1.plusDays(2)));
        });
    }

    @Test
    void aDayOutsideTheHorizonIsAsGood() {
        assertThat(ways(twoWays().closure("R1", 20, 30), DAY1.plusDays(25)).hindered())
                .extracting(RoadHindrance::cause)
                .containsExactly(Cause.CLOSURE);
    }

    @Test
    void withoutAWayItSaysWhichClosuresWouldHaveToEnd() {
        NoWay none = noWay(twoWays().closure("R1", 1, 2).closure("G2", 1, 1), "camp", TRUCK);

        assertThat(none.why()).isEqualTo(Why.CLOSED);
        assertThat(none.hindrances())
                .extracting(hindrance -> hindrance.road().id())
                .containsExactly("R1");
    }

    @Test
    void anAreaThatClosesRoadsIsNamed() {
        NoWay none = noWay(twoWays().area("depot", 5, 1, 4, true, 1), "camp", TRUCK);

        assertThat(none.why()).isEqualTo(Why.CLOSED);
        assertThat(none.hindrances()).first().satisfies(hindrance -> {
            assertThat(hindrance.cause()).isEqualTo(Cause.AREA);
            assertThat(hindrance.reason()).isEqualTo("Area");
            assertThat(hindrance.until()).isEqualTo(Optional.of(DAY1.plusDays(3)));
        });
    }

    @Test
    void theRoadAboveTheCapOnRiskIsNamed() {
        Sketch sketch = twoWays().site("front", 200).road("X", "camp", "front", 50, RiskClass.EXTREME);

        NoWay none = noWay(sketch, "front", TRUCK);
        NoWay both = noWay(sketch.closure("X", 1, 1), "front", TRUCK);

        assertThat(none.why()).isEqualTo(Why.RISK_CAP);
        assertThat(none.hindrances()).extracting(RoadHindrance::cause).containsExactly(Cause.RISK);
        assertThat(both.why()).isEqualTo(Why.CLOSED_AND_RISK_CAP);
        assertThat(both.hindrances()).extracting(RoadHindrance::cause).containsExactly(Cause.CLOSURE, Cause.RISK);
    }

    @Test
    void aVehicleThatIsTooHeavyOrTooTenderIsTold() {
        RoadSegment bridge = new RoadSegment("B", "camp", "ferry", 9, RoadClass.TRACK, Surface.EARTH, 60, 15, false);
        Sketch sketch = twoWays().site("ferry", 110).road(bridge, RiskClass.LOW);

        NoWay none = noWay(sketch, "ferry", new VehicleProfile(1, 26, Surface.GRAVEL));

        assertThat(none.why()).isEqualTo(Why.VEHICLE);
        assertThat(none.hindrances()).extracting(RoadHindrance::cause).containsExactly(Cause.WEIGHT, Cause.SURFACE);
    }

    @Test
    void anIslandHasNoRoad() {
        NoWay none = noWay(twoWays(), "island", TRUCK);

        assertThat(none.why()).isEqualTo(Why.NO_ROAD);
        assertThat(none.hindrances()).isEmpty();
    }

    @Test
    void aCapOnTheWholeRouteTakesWaysAwayAndSaysWhatTheSafestHas() {
        double fastest = ways(twoWays(), DAY1).options().get(0).option().exposure();
        double safest = ways(twoWays(), DAY1).options().get(1).option().exposure();

        Ways fewer = (Ways) ask(twoWays(), "camp", TRUCK, DAY1, (fastest + safest) / 2);
        NoWay none = (NoWay) ask(twoWays(), "camp", TRUCK, DAY1, safest / 2);

        assertThat(fewer.options()).hasSize(1);
        assertThat(none.why()).isEqualTo(Why.ROUTE_CAP);
        assertThat(none.leastExposure()).isEqualTo(safest);
    }

    @Test
    void whoIsThereNeedsNoRoad() {
        Ways ways = (Ways) ask(twoWays(), "depot", TRUCK, DAY1, Double.POSITIVE_INFINITY);

        assertThat(ways.options()).singleElement().satisfies(option -> {
            assertThat(option.driveMin()).isZero();
            assertThat(option.kmBySurface()).isEmpty();
            assertThat(option.comparison().exposureRatio()).isEqualTo(1);
        });
    }
}
