package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.sira.planner.Sketch.DIESEL;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.MATS;
import static org.sira.planner.Sketch.at;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.explain.PreflightFinding.CapacityShort;
import org.sira.planner.explain.PreflightFinding.IdleDepot;
import org.sira.planner.explain.PreflightFinding.NoRoad;
import org.sira.planner.explain.PreflightFinding.NoStock;
import org.sira.planner.explain.PreflightFinding.NoVehicle;
import org.sira.planner.explain.PreflightFinding.OutOfRange;
import org.sira.planner.explain.PreflightFinding.OutOfTime;
import org.sira.planner.explain.PreflightFinding.OutsideHorizon;
import org.sira.planner.explain.PreflightFinding.RiskCap;
import org.sira.planner.explain.PreflightFinding.RouteCap;
import org.sira.planner.explain.PreflightFinding.StockShort;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** A kilometre is a minute, handling takes an hour; handling is from 6 to 18, driving at most eight hours a day. */
class PreflightTest {

    @Test
    void nothingIsFoundWhereAllMayBeServed() {
        assertThat(findings(oneTruck().need("N", "camp", FOOD, 20_000, 100))).isEmpty();
    }

    @Test
    void aNeedWhoseWindowLiesOutsideTheHorizonIsToldThoughNoPlanKnowsIt() {
        Sketch sketch = oneTruck()
                .need("before", "camp", FOOD, 1_000, 100, at(-3, 0, 0), at(1, 0, 0))
                .need("after", "camp", FOOD, 1_000, 100, at(4, 0, 0), at(9, 0, 0))
                .need("first", "camp", FOOD, 1_000, 100, at(-3, 0, 0), at(2, 0, 0));

        assertThat(findings(sketch))
                .filteredOn(OutsideHorizon.class::isInstance)
                .extracting(finding -> ((OutsideHorizon) finding).need().id())
                .containsExactly("before", "after");
    }

    @Test
    void aLoadThatIsTooLargeNamesTheMostThatAVehicleHolds() {
        NoVehicle found = only(oneTruck().need("N", "camp", FOOD, 26_000, 100), NoVehicle.class);

        assertThat(found.loadQuantity()).isEqualTo(26_000);
        assertThat(found.most()).isEqualTo(25_000);
    }

    @Test
    void whatNoVehicleIsBuiltFor() {
        NoVehicle found =
                only(oneTruck().stock("depot", DIESEL, 9_000).need("N", "camp", DIESEL, 100, 100), NoVehicle.class);

        assertThat(found.most()).isZero();
    }

    @Test
    void aNeedThatNobodyReachesLacksARoadHoweverLargeItIs() {
        NoRoad found = only(oneTruck().site("island", 150).need("N", "island", FOOD, 60_000, 100), NoRoad.class);

        assertThat(found.why()).isEqualTo(NoRoad.Why.NONE);
        assertThat(found.roadId()).isEmpty();
    }

    @Test
    void aRoadThatIsClosedOnAllDaysIsNamed() {
        NoRoad found = only(oneTruck().closure("R1", 1, 3).need("N", "camp", FOOD, 1_000, 100), NoRoad.class);

        assertThat(found.why()).isEqualTo(NoRoad.Why.CLOSED);
        assertThat(found.roadId()).contains("R1");
    }

    @Test
    void aBridgeThatDoesNotBearTheVehicleIsNamed() {
        RoadSegment bridge =
                new RoadSegment("B", "camp", "island", 20, RoadClass.TRACK, Surface.EARTH, 60, 37.9, false);
        NoRoad found = only(
                oneTruck().site("island", 120).road(bridge, RiskClass.LOW).need("N", "island", FOOD, 1_000, 100),
                NoRoad.class);

        assertThat(found.why()).isEqualTo(NoRoad.Why.NOT_FOR_VEHICLE);
        assertThat(found.roadId()).contains("B");
    }

    @Test
    void aRoadAboveTheCapOnRiskIsNamed() {
        Sketch sketch = oneTruck()
                .site("front", 150)
                .road("R2", "camp", "front", 50, RiskClass.EXTREME)
                .need("N", "front", FOOD, 1_000, 100);

        assertThat(only(sketch, RiskCap.class).roadId()).isEqualTo(Optional.of("R2"));
    }

    @Test
    void aCapOnRoutesIsHeldAgainstTheSafestWay() {
        Sketch sketch = oneTruck().need("N", "camp", FOOD, 1_000, 100);
        double least = 150 * Sketch.INCIDENTS_PER_MINUTE;
        sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.of(least * 0.99), 0));

        RouteCap found = only(sketch, RouteCap.class);
        assertThat(found.least()).isCloseTo(least, withPercentage(1e-6));
        sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.of(least * 1.01), 0));
        assertThat(findings(sketch)).isEmpty();
    }

    @Test
    void stockWhereNoVehicleLoadsIsNamedAndTheDepotIsIdle() {
        Sketch sketch = oneTruck()
                .place("other", PlaceKind.DEPOT, 0, 50, false)
                .road("R2", "depot", "other", 50)
                .stock("other", MATS, 1_000)
                .need("N", "camp", MATS, 100, 100);

        List<PreflightFinding> found = findings(sketch);
        assertThat(found)
                .extracting(PreflightFinding::code)
                .containsExactly(
                        PreflightFinding.Code.STOCK_SHORT,
                        PreflightFinding.Code.NO_STOCK,
                        PreflightFinding.Code.IDLE_DEPOT);
        assertThat(found.get(0)).isEqualTo(new StockShort(MATS, 100, 0));
        assertThat(((NoStock) found.get(1)).elsewhereIds()).containsExactly("other");
        assertThat(found.get(2)).isEqualTo(new IdleDepot("other", List.of(MATS)));
    }

    @Test
    void moreIsAskedThanThereIsWithWhatArrives() {
        Sketch sketch = oneTruck()
                .stock("depot", MATS, 1_000)
                .stock("depot", MATS, 500, at(2, 9, 0))
                .stock("depot", MATS, 9_000, at(4, 0, 0))
                .need("N1", "camp", MATS, 1_000, 100)
                .need("N2", "camp", MATS, 900, 100);

        assertThat(only(sketch, StockShort.class)).isEqualTo(new StockShort(MATS, 1_900, 1_500));
    }

    @Test
    void whatRefillsADepotIsNotAskedTwice() {
        Sketch sketch = oneTruck()
                .place("second", PlaceKind.DEPOT, 0, 50, false)
                .road("R2", "depot", "second", 60)
                .truck("T2", "second")
                .stock("depot", MATS, 1_000)
                .need("refill", "second", MATS, 1_000, 100)
                .need("N", "camp", MATS, 1_000, 100);

        assertThat(findings(sketch)).isEmpty();
    }

    @Test
    void aTankThatDoesNotLastThereAndBack() {
        Sketch sketch = oneTruck()
                .haven("half-way", 300)
                .road("R2", "depot", "half-way", 200)
                .site("far", 400)
                .road("R3", "half-way", "far", 200)
                .need("N", "far", FOOD, 1_000, 100);

        OutOfRange found = only(sketch, OutOfRange.class);
        assertThat(found.leastKm()).isEqualTo(800);
        assertThat(found.rangeKm()).isCloseTo(750, offset(1e-9));
    }

    @Test
    void aWindowThatEndsBeforeAnybodyCanBeThere() {
        // Loads from 6:00, drives 150 minutes from 7:00, unloads from 9:30 to 10:30.
        Sketch late = oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(1, 10, 29));
        OutOfTime found = only(late, OutOfTime.class);

        assertThat(found.back()).isFalse();
        assertThat(found.earliest()).contains(at(1, 10, 30));
        assertThat(found.latest()).isEqualTo(at(1, 10, 29));
        assertThat(findings(oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(1, 10, 30))))
                .isEmpty();
    }

    @Test
    void aWindowThatEndsBeforePeopleCanBeTold() {
        Sketch sketch = oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(2, 0, 0));
        // The as-of day is the day before.
        sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.empty(), 48));

        assertThat(only(sketch, OutOfTime.class).earliest()).contains(at(2, 10, 30));
    }

    @Test
    void peopleHaveBeenToldOfWhatWasApprovedBefore() {
        Sketch sketch = oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(2, 0, 0));
        PlanFacts before = sketch.facts();
        Plan approved =
                new PlanSolver(new UnservedReasons()).solve(before, SolveLimits.ofSteps(20, 1), SolveListener.none());
        sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.empty(), 48));
        PlanFacts now = sketch.facts();

        assertThat(approved.trips()).hasSize(1);
        assertThat(Preflight.of(now).findings()).hasSize(1);
        assertThat(Preflight.of(now.withDecisions(Decisions.none()
                                .withApproved(
                                        approved,
                                        List.of(),
                                        now.horizon(),
                                        now.risk().asOf())))
                        .findings())
                .isEmpty();
    }

    @Test
    void stockThatArrivesTooLateToBeBackInTime() {
        // Loads on day 3 from 13:00 to 14:00, is there at 16:30, done at 17:30 and back at 20:00.
        assertThat(findings(backUntil(20))).isEmpty();

        OutOfTime found = only(backUntil(19), OutOfTime.class);
        assertThat(found.back()).isTrue();
        assertThat(found.earliest()).contains(at(3, 20, 0));
        assertThat(found.latest()).isEqualTo(at(3, 19, 0));
    }

    private static Sketch backUntil(int hour) {
        Sketch sketch = new Sketch(3).depot("depot", 0).site("camp", 100).road("R1", "depot", "camp", 150);
        return sketch.vehicle(sketch.truckOf("T", "depot", 25_000, 1).availableUntil(at(3, hour, 0)))
                .stock("depot", FOOD, 1_000, at(3, 13, 0))
                .need("N", "camp", FOOD, 1_000, 100);
    }

    @Test
    void moreIsAskedThanAllVehiclesBring() {
        // 150 minutes each way: two rounds of five hours would be ten at the wheel, so 480 / 300 = 1.6 a day, 4.8 in
        // all.
        Sketch sketch = oneTruck();
        for (int i = 0; i < 6; i++) {
            sketch.need("N" + i, "camp", FOOD, 25_000, 100);
        }

        CapacityShort found = only(sketch, CapacityShort.class);
        assertThat(found.form()).isEqualTo(CommodityForm.DRY);
        assertThat(found.asked()).isEqualTo(150_000);
        assertThat(found.most()).as("four trips").isEqualTo(100_000);
        assertThat(found.vehicles()).isEqualTo(1);
    }

    @Test
    void whatAPersonLeftOutIsNotJudgedAndAVehicleLeftOutBringsNothing() {
        PlanFacts facts = oneTruck()
                .need("big", "camp", FOOD, 26_000, 100)
                .need("N", "camp", FOOD, 1_000, 100)
                .facts();

        assertThat(Preflight.of(facts.withDecisions(Decisions.none().withBans(List.of(new Ban.NeedLeftOut("big")))))
                        .findings())
                .isEmpty();
        assertThat(Preflight.of(facts.withDecisions(Decisions.none().withBans(List.of(new Ban.VehicleLeftOut("T")))))
                        .findings())
                .hasSize(2)
                .allMatch(NoVehicle.class::isInstance);
    }

    private static Sketch oneTruck() {
        return new Sketch(3)
                .depot("depot", 0)
                .site("camp", 100)
                .road("R1", "depot", "camp", 150)
                .truck("T", "depot")
                .stock("depot", FOOD, 200_000);
    }

    private static List<PreflightFinding> findings(Sketch sketch) {
        return Preflight.of(sketch.facts()).findings();
    }

    private static <T extends PreflightFinding> T only(Sketch sketch, Class<T> kind) {
        List<PreflightFinding> found = findings(sketch);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isInstanceOf(kind);
        return kind.cast(found.get(0));
    }
}
