package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.DIESEL;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.MATS;
import static org.sira.planner.Sketch.PETROL;
import static org.sira.planner.Sketch.at;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;
import org.sira.planner.Sketch;
import org.sira.planner.model.RiskClass;

/**
 * Each rule once broken and once kept.
 *
 * <pre>
 *  depot ──R1── gate ══C1══ far      trucks 0 to 2 (25 t, 50 m³, 750 km), tanker 3 (6,000 + 4,000 L)
 *        60 km       60 km
 * </pre>
 *
 * The depot has 20,000 kg of food, and 10,000 more from the second day at 08:00. Convoys are 2 or 3 vehicles.
 */
class PlanConstraintsTest {

    private static final int DAY = 24 * 60;
    private static final int TANKER = 3;

    private final Trips trips = new Trips(sketch().facts());
    private final CompiledProblem problem = trips.problem;

    private final ConstraintVerifier<PlanConstraints, PlanSolution> verifier = ConstraintVerifier.build(
                    new PlanConstraints(), PlanSolution.class, VehiclePlan.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private static Sketch sketch() {
        return new Sketch(2)
                .convoysOf(2, 3)
                .depot("depot", 0)
                .haven("gate", 60)
                .haven("far", 120)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "far"), 60)
                .truck("T0", "depot")
                .truck("T1", "depot")
                .truck("T2", "depot")
                .tanker("K", "depot", 6_000, 4_000)
                .stock("depot", FOOD, 20_000)
                .stock("depot", FOOD, 10_000, at(2, 8, 0))
                .stock("depot", MATS, 10_000)
                .stock("depot", DIESEL, 50_000)
                .stock("depot", PETROL, 50_000)
                .need("food-a", "gate", FOOD, 15_000, 100)
                .need("food-b", "gate", FOOD, 10_000, 100)
                .need("food-c", "gate", FOOD, 12_500, 100)
                .need("food-far", "far", FOOD, 5_000, 100)
                .need("mats", "gate", MATS, 2_500, 100)
                .need("more-mats", "gate", MATS, 500, 100)
                .need("diesel", "gate", DIESEL, 5_000, 100)
                .need("petrol", "gate", PETROL, 4_000, 100)
                .need("more-petrol", "gate", PETROL, 1_000, 100)
                .need("too-early", "gate", FOOD, 1_000, 100, at(1, 0, 0), at(1, 8, 0));
    }

    @Test
    void payload() {
        verify(PlanConstraints::payload, trips.driven(0, trips.trip("depot", "food-a", "food-b")))
                .penalizesBy(0);
        verify(PlanConstraints::payload, trips.driven(0, trips.trip("depot", "food-a", "food-c")))
                .penalizesBy(2_500);
    }

    @Test
    void volume() {
        // 0.02 m³ a kilogramme: 50 m³ and 60 m³.
        verify(PlanConstraints::volume, trips.driven(0, trips.trip("depot", "mats")))
                .penalizesBy(0);
        verify(PlanConstraints::volume, trips.driven(0, trips.trip("depot", "mats", "more-mats")))
                .penalizesBy(10_000);
    }

    @Test
    void compartments() {
        verify(PlanConstraints::compartments, trips.driven(TANKER, trips.trip("depot", "diesel", "petrol")))
                .penalizesBy(0);
        // 5,000 L of each find two compartments, but only one that is large enough.
        verify(
                        PlanConstraints::compartments,
                        trips.driven(TANKER, trips.trip("depot", "diesel", "petrol", "more-petrol")))
                .penalizesBy(2);
        verify(PlanConstraints::compartments, trips.driven(0, trips.trip("depot", "diesel")))
                .penalizesBy(1);
    }

    @Test
    void hoursCurfewAndClosures() {
        verify(PlanConstraints::movement, trips.driven(0, trips.trip("depot", "food-a")))
                .penalizesBy(0);
        verify(PlanConstraints::movement, trips.with(0, trips.trip("depot", "too-early"), Trips.outcome(400, 800)))
                .penalizesBy(1);
    }

    @Test
    void segmentCap() throws ReflectiveOperationException {
        verify(PlanConstraints::segmentCap, trips.driven(0, trips.trip("depot", "food-a")))
                .penalizesBy(0);
        // No route of a problem leads over its cap, so the routes come from rules that allow more.
        Trips strict = new Trips(twoExtremeRoads(RiskClass.HIGH));
        Field routes = CompiledProblem.class.getDeclaredField("routes");
        routes.setAccessible(true);
        routes.set(strict.problem, twoExtremeRoads(RiskClass.EXTREME).routes);
        verify(PlanConstraints::segmentCap, strict.driven(0, strict.trip("depot", "food")))
                .penalizesBy(4);
    }

    private static CompiledProblem twoExtremeRoads(RiskClass worstOpenClass) {
        Sketch sketch = new Sketch(2);
        return new CompiledProblem(sketch.rules(Rules.withCap(sketch.rules(), worstOpenClass))
                .depot("depot", 0)
                .haven("town", 50)
                .haven("camp", 100)
                .road("R1", "depot", "town", 50, RiskClass.EXTREME)
                .road("R2", "town", "camp", 50, RiskClass.EXTREME)
                .truck("T", "depot")
                .stock("depot", FOOD, 10_000)
                .need("food", "camp", FOOD, 5_000, 100)
                .facts());
    }

    @Test
    void availability() {
        // Both days, from minute 0 to minute 2,880.
        TripPlan trip = trips.trip("depot", "food-a");
        verify(PlanConstraints::availability, trips.with(0, trip, Trips.outcome(0, 2 * DAY)))
                .penalizesBy(0);
        verify(PlanConstraints::availability, trips.with(0, trip, Trips.outcome(-60, 2 * DAY + 5)))
                .penalizesBy(65);
    }

    @Test
    void tripsOfAVehicleDoNotOverlap() {
        TripPlan[] plans = {trips.trip("depot", "food-a"), trips.trip("depot", "food-b")};
        Schedule touching =
                new Schedule(plans, new TripOutcome[] {Trips.outcome(400, 800), Trips.outcome(800, 900)}, 0);
        Schedule overlapping =
                new Schedule(plans, new TripOutcome[] {Trips.outcome(400, 800), Trips.outcome(770, 900)}, 0);

        verify(PlanConstraints::availability, new VehiclePlan(problem, 0, touching))
                .penalizesBy(0);
        verify(PlanConstraints::availability, new VehiclePlan(problem, 0, overlapping))
                .penalizesBy(30);
    }

    @Test
    void fuelRange() {
        TripPlan trip = trips.trip("depot", "food-a");
        verify(PlanConstraints::fuelRange, trips.with(0, trip, lasting(750))).penalizesBy(0);
        verify(PlanConstraints::fuelRange, trips.with(0, trip, lasting(790.5))).penalizesBy(41);
    }

    private static TripOutcome lasting(double km) {
        return Trips.outcome(400, 800, 0, new int[0], new int[0], new double[0], km);
    }

    @Test
    void loadingPlace() {
        verify(PlanConstraints::loadingPlace, trips.driven(0, trips.trip("depot", "food-a")))
                .penalizesBy(0);
        verify(
                        PlanConstraints::loadingPlace,
                        trips.with(0, trips.trip("depot", "food-a"), Trips.drawing(StockTable.NONE, 15_000)))
                .penalizesBy(1);
        verify(PlanConstraints::loadingPlace, trips.with(0, trips.trip("far", "food-a"), Trips.outcome(400, 800)))
                .penalizesBy(1);
    }

    @Test
    void company() {
        int here = problem.lanes.key(0, 0, 9);
        int later = problem.lanes.key(0, 0, 10);

        company(here).penalizesBy(1);
        company(here, here).penalizesBy(0);
        company(here, here, here).penalizesBy(0);
        company(here, here, here, here).penalizesBy(1);
        company(here, here, later).penalizesBy(1);
        company(here, later).penalizesBy(2);
    }

    private SingleConstraintAssertion company(int... keys) {
        Object[] given = new Object[keys.length + 1];
        given[keys.length] = new CompanyRule(2, 3);
        for (int v = 0; v < keys.length; v++) {
            given[v] = trips.with(v, trips.trip("depot", "food-far"), Trips.crossing(keys[v]));
        }
        return verifier.verifyThat(PlanConstraints::company).given(given);
    }

    @Test
    void companyIsCountedAtTheSlotThatATripReallyTakes() {
        // At the gate at 08:24, so that the slot is 09:00; back at 11:00 to cross at 11:00.
        VehiclePlan plan = trips.driven(0, trips.trip("depot", "food-far"));

        assertThat(plan.passageKeys()).containsExactly(problem.lanes.key(0, 0, 9), problem.lanes.key(1, 0, 11));
    }

    @Test
    void stock() {
        VehiclePlan a = trips.driven(0, trips.trip("depot", "food-a"));
        VehiclePlan early = trips.driven(1, trips.trip("depot", "food-b"));
        VehiclePlan late = trips.driven(1, trips.trip("depot", "food-b").withProgramme(DAY + 8 * 60, null));
        StockRule rule = new StockRule(problem.stock);

        verify(PlanConstraints::stock, rule, a).penalizesBy(0);
        verify(PlanConstraints::stock, rule, a, early).penalizesBy(5_000);
        verify(PlanConstraints::stock, rule, a, late).penalizesBy(0);
    }

    @Test
    void stockOfOneCommodityDoesNotHelpAnother() {
        int diesel = problem.stock.pointOf(problem.places.indexOf("depot"), 2);
        StockRule rule = new StockRule(problem.stock);
        TripPlan trip = trips.trip("depot", "diesel");

        verify(PlanConstraints::stock, rule, trips.with(TANKER, trip, Trips.drawing(diesel, 50_000)))
                .penalizesBy(0);
        verify(PlanConstraints::stock, rule, trips.with(TANKER, trip, Trips.drawing(diesel, 50_000.5)))
                .penalizesBy(1);
    }

    @Test
    void unservedNeed() {
        VehiclePlan plan = trips.driven(0, trips.trip("depot", "food-a", "food-b"));
        LoadFact brought = new LoadFact(trips.load("food-b"), 7_000);
        LoadFact left = new LoadFact(trips.load("food-c"), 9_000);

        verify(PlanConstraints::unservedNeed, plan, brought).penalizesBy(0);
        verify(PlanConstraints::unservedNeed, plan, brought, left).penalizesBy(9_000);
    }

    @Test
    void exposureCostAndLateness() {
        TripPlan trip = trips.trip("depot", "food-a");
        TripOutcome costly = Trips.outcome(400, 800, 1_234, new int[0], new int[0], new double[0], 0);

        verify(PlanConstraints::exposureCostAndLateness, new VehiclePlan(problem, 0, Schedule.empty()))
                .penalizesBy(0);
        verify(PlanConstraints::exposureCostAndLateness, trips.with(0, trip, costly), trips.with(1, trip, costly))
                .penalizesBy(2_468);
    }

    private SingleConstraintAssertion verify(
            BiFunction<PlanConstraints, ConstraintFactory, Constraint> constraint, Object... given) {
        return verifier.verifyThat(constraint).given(given);
    }
}
