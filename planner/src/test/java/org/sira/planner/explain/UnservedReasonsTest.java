package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.planner.Sketch.DIESEL;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.MATS;
import static org.sira.planner.Sketch.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Priority;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.ChangeAnswer;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

class UnservedReasonsTest {

    private static final Map<String, String> FOOD_FOR_CAMP = Map.of("place", "camp", "commodity", "Food");

    @Test
    void nothingIsToldOfWhatIsServed() {
        assertThat(unserved(oneTruck().need("N", "camp", FOOD, 20_000, 100))).isEmpty();
    }

    @Test
    void noVehicleThatCarriesSoMuch() {
        // The truck takes 25 t and 50 m³.
        assertReason(oneTruck().need("N", "camp", FOOD, 25_001, 100), UnservedReason.NO_VEHICLE, FOOD_FOR_CAMP);
        assertReason(
                oneTruck().stock("depot", MATS, 5_000).need("N", "camp", MATS, 2_501, 100),
                UnservedReason.NO_VEHICLE,
                Map.of("place", "camp", "commodity", "Mats"));
    }

    @Test
    void noVehicleWithCompartments() {
        assertReason(
                oneTruck().stock("depot", DIESEL, 9_000).need("N", "camp", DIESEL, 100, 100),
                UnservedReason.NO_VEHICLE,
                Map.of("place", "camp", "commodity", "Diesel"));
    }

    @Test
    void noRoad() {
        assertReason(
                oneTruck().site("island", 150).need("N", "island", FOOD, 1_000, 100),
                UnservedReason.NO_ROAD,
                Map.of("place", "island", "commodity", "Food"));
    }

    @Test
    void aNeedThatNobodyReachesIsNotCutAndLacksARoadAllTheSame() {
        assertReason(
                oneTruck().site("island", 150).need("N", "island", FOOD, 60_000, 100),
                UnservedReason.NO_ROAD,
                Map.of("place", "island", "commodity", "Food"));
    }

    @Test
    void noRoadThatBearsTheVehicle() {
        RoadSegment bridge =
                new RoadSegment("B", "camp", "island", 20, RoadClass.TRACK, Surface.EARTH, 60, 37.9, false);

        assertReason(
                oneTruck().site("island", 120).road(bridge, RiskClass.LOW).need("N", "island", FOOD, 1_000, 100),
                UnservedReason.NO_ROAD,
                Map.of("place", "island", "commodity", "Food"));
    }

    @Test
    void noRoadBack() {
        RoadSegment oneWay = new RoadSegment(
                "O", "camp", "island", 20, RoadClass.TRACK, Surface.EARTH, 60, Double.POSITIVE_INFINITY, true);

        assertReason(
                oneTruck().site("island", 120).road(oneWay, RiskClass.LOW).need("N", "island", FOOD, 1_000, 100),
                UnservedReason.NO_ROAD,
                Map.of("place", "island", "commodity", "Food"));
    }

    @Test
    void aRoadClosedOnAllDaysIsNone() {
        assertReason(
                oneTruck().closure("R1", 1, 3).need("N", "camp", FOOD, 1_000, 100),
                UnservedReason.NO_ROAD,
                FOOD_FOR_CAMP);
        assertThat(unserved(oneTruck().closure("R1", 1, 2).need("N", "camp", FOOD, 1_000, 100)))
                .isEmpty();
    }

    @Test
    void whereOneRoadIsClosedItsOpeningIsProposedAndServesTheNeed() {
        Sketch sketch = oneTruck()
                .site("village", 150)
                .road("R2", "camp", "village", 20)
                .closure("R2", 1, 3)
                .need("N", "village", FOOD, 1_000, 100);

        assertThat(unserved(sketch))
                .singleElement()
                .extracting(Unserved::change)
                .isEqualTo(Optional.of(new ProposedChange(new Remedy.OpenRoad("R2"), 1)));
        PlanFacts opened = sketch.facts().after(new Remedy.OpenRoad("R2"));
        Plan plan =
                new PlanSolver(new UnservedReasons()).solve(opened, SolveLimits.ofSteps(50, 1), SolveListener.none());
        assertThat(plan.unserved()).isEmpty();
        assertThat(new PlanChecker().check(plan, opened)).isEmpty();
    }

    @Test
    void twoClosedRoadsAreNoSingleChangeAndAnOperationAreaIsNotOpened() {
        Sketch twice = oneTruck()
                .site("village", 150)
                .road("R2", "camp", "village", 20)
                .closure("R1", 1, 3)
                .closure("R2", 1, 3)
                .need("N", "village", FOOD, 1_000, 100);
        Sketch area = oneTruck()
                .site("village", 200)
                .road("R2", "camp", "village", 20)
                .closure("R2", 1, 3)
                .area("village", 5, 1, 3, true, 1)
                .need("N", "village", FOOD, 1_000, 100);

        assertThat(unserved(twice)).singleElement().extracting(Unserved::answer).isEqualTo(ChangeAnswer.NONE_SERVES);
        assertThat(unserved(area)).singleElement().extracting(Unserved::answer).isEqualTo(ChangeAnswer.NONE_SERVES);
    }

    @Test
    void aRoadThatAPersonClosedIsNotOpened() {
        PlanFacts decided = oneTruck()
                .need("N", "camp", FOOD, 1_000, 100)
                .facts()
                .withDecisions(Decisions.none().withBans(List.of(new Ban.Road("R1"))));

        Plan plan =
                new PlanSolver(new UnservedReasons()).solve(decided, SolveLimits.ofSteps(50, 1), SolveListener.none());

        assertThat(plan.unserved())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(UnservedReason.NO_ROAD))
                .extracting(Unserved::change)
                .isEqualTo(Optional.empty());
    }

    @Test
    void riskAboveTheCapNamesTheRoad() {
        assertReason(
                oneTruck()
                        .site("front", 150)
                        .road("R2", "camp", "front", 50, RiskClass.EXTREME)
                        .need("N", "front", FOOD, 1_000, 100),
                UnservedReason.RISK_CAP,
                Map.of("place", "front", "commodity", "Food", "road", "R2"));
    }

    @Test
    void ofDangerousRoadsOnlyThoseOfTheWayAreOpened() {
        PlanFacts facts = oneTruck()
                .convoysOf(1, 10)
                .site("front", 150)
                .site("elsewhere", 150)
                .road("R2", "camp", "front", 50, RiskClass.EXTREME)
                .road("R3", "camp", "elsewhere", 50, RiskClass.EXTREME)
                .need("N", "front", FOOD, 1_000, 100)
                .facts();
        PlanSolver solver = new PlanSolver(new UnservedReasons());
        SolveLimits limits = SolveLimits.ofSteps(60, 1);
        Unserved entry =
                solver.solve(facts, limits, SolveListener.none()).unserved().get(0);
        Remedy open = new Remedy.OpenCorridor(List.of("R2"));

        PlanFacts opened = facts.withDecisions(Decisions.none().withAssumptions(List.of(open)));
        Plan plan = solver.solve(opened, limits, SolveListener.none());

        assertThat(entry.change()).contains(new ProposedChange(open, 1));
        assertThat(open.lowersSafety()).isTrue();
        assertThat(opened.routes().isAboveCap("R2")).isFalse();
        assertThat(opened.routes().isAboveCap("R3")).isTrue();
        assertThat(opened.corridors())
                .singleElement()
                .satisfies(corridor -> assertThat(corridor.segmentIds()).containsExactly("R2"));
        assertThat(plan.unserved()).isEmpty();
        assertThat(new PlanChecker().check(plan, opened)).isEmpty();
        assertThat(new PlanChecker().check(plan, facts))
                .anyMatch(violation -> violation.rule() == CheckedRule.SEGMENT_CAP);
    }

    @Test
    void outOfTime() {
        assertReason(
                oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(1, 9, 0)),
                UnservedReason.OUT_OF_TIME,
                FOOD_FOR_CAMP);
    }

    @Test
    void outOfTimeWhereNoDayIsLongEnough() {
        assertReason(
                oneTruck().site("far", 600).road("R2", "camp", "far", 490).need("N", "far", FOOD, 1_000, 100),
                UnservedReason.OUT_OF_TIME,
                Map.of("place", "far", "commodity", "Food"));
    }

    @Test
    void noStockAtAll() {
        assertReason(
                oneTruck().need("N", "camp", MATS, 100, 100),
                UnservedReason.NO_STOCK,
                Map.of("place", "camp", "commodity", "Mats"));
    }

    @Test
    void noStockWhereTheVehicleLoads() {
        assertReason(
                oneTruck()
                        .place("other", PlaceKind.DEPOT, 0, 50, false)
                        .road("R2", "depot", "other", 50)
                        .stock("other", MATS, 1_000)
                        .need("N", "camp", MATS, 100, 100),
                UnservedReason.NO_STOCK,
                Map.of("place", "camp", "commodity", "Mats"));
    }

    @Test
    void noStockLeftOnceTheWeightierNeedIsServed() {
        Sketch sketch = oneTruck()
                .stock("depot", MATS, 1_500)
                .need("light", "camp", MATS, 1_000, 100)
                .need("weighty", "camp", MATS, 1_000, 200);

        assertThat(unserved(sketch))
                .extracting(Unserved::needId, Unserved::reason)
                .containsExactly(tuple("light", UnservedReason.NO_STOCK));
    }

    @Test
    void noStockInTime() {
        assertReason(
                oneTruck().stock("depot", MATS, 1_000, at(3, 16, 0)).need("N", "camp", MATS, 100, 100),
                UnservedReason.NO_STOCK,
                Map.of("place", "camp", "commodity", "Mats"));
    }

    @Test
    void noCompany() {
        Sketch sketch = behindCorridor().truck("T2", "depot").need("N", "far", FOOD, 1_000, 100);

        assertReason(sketch, UnservedReason.NO_COMPANY, Map.of("place", "far", "commodity", "Food"));
        assertThat(unserved(sketch.convoysOf(1, 10))).as("alone it would go").isEmpty();
    }

    @Test
    void noCapacity() {
        // Three days, one truck, one trip a day: 24 t each. Its tank lasts for two of them.
        Sketch sketch = oneTruck().stock("depot", DIESEL, 1_000);
        for (int i = 0; i < 4; i++) {
            sketch.need("N" + i, "camp", FOOD, 24_000, 100 + i);
        }

        assertReason(sketch, "N0", UnservedReason.NO_CAPACITY, FOOD_FOR_CAMP);
    }

    @Test
    void loadsOfOneNeedAndReasonAreOneEntryAndTheWeightiestComesFirst() {
        Need split = new Need(
                "split",
                "camp",
                MATS,
                3_000,
                300,
                Priority.CRITICAL,
                ServiceKind.HOUSEHOLDS,
                0,
                at(1, 0, 0),
                at(4, 0, 0),
                NeedOrigin.STATED);
        List<Unserved> found =
                unserved(oneTruck().need("small", "camp", MATS, 100, 10).need(split, 3));

        assertThat(found).extracting(Unserved::needId).containsExactly("split", "small");
        assertThat(found.get(0).loadIds()).containsExactly("split/1", "split/2", "split/3");
        assertThat(found.get(0).quantity()).isEqualTo(3_000);
        assertThat(found.get(0).worth()).as("300 people × 5 × 3 days").isEqualTo(4_500);
    }

    private static Sketch oneTruck() {
        return new Sketch(3)
                .depot("depot", 0)
                .site("camp", 100)
                .road("R1", "depot", "camp", 150)
                .truck("T", "depot")
                .stock("depot", FOOD, 200_000);
    }

    private static Sketch behindCorridor() {
        return new Sketch(3)
                .depot("depot", 0)
                .haven("far", 100)
                .corridor("C", List.of("depot", "far"), 90)
                .truck("T", "depot")
                .stock("depot", FOOD, 200_000);
    }

    private static void assertReason(Sketch sketch, UnservedReason reason, Map<String, String> evidence) {
        assertReason(sketch, "N", reason, evidence);
    }

    private static void assertReason(
            Sketch sketch, String needId, UnservedReason reason, Map<String, String> evidence) {
        List<Unserved> found = unserved(sketch);
        assertThat(found).extracting(Unserved::needId).containsExactly(needId);
        assertThat(found.get(0).reason()).isEqualTo(reason);
        assertThat(found.get(0).evidence()).isEqualTo(evidence);
        assertThat(found.get(0).loadIds()).containsExactly(needId);
    }

    private static List<Unserved> unserved(Sketch sketch) {
        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(sketch.facts(), SolveLimits.ofSteps(60, 1), SolveListener.none());
        return plan.unserved();
    }
}
