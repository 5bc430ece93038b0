package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.DIESEL;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.MATS;
import static org.sira.planner.Sketch.PETROL;
import static org.sira.planner.Sketch.at;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;
import org.sira.planner.Sketch;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;

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
        // An hour before the end there is no way to be back in time.
        TripPlan late = trips.trip("depot", "food-a").withProgramme(2 * DAY - 60, null);
        verify(PlanConstraints::movement, trips.with(0, late, Trips.outcome(400, 800)))
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
        return new CompiledProblem(sketch.rules(sketch.rules().withWorstOpenClass(worstOpenClass))
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
    void loadingAtAnotherDepotAndRefillsInACircle() {
        Sketch sketch = new Sketch(2)
                .depot("A", 0)
                .depot("B", 40)
                .road("R1", "A", "B", 40)
                .stock("A", FOOD, 10_000)
                .stock("B", FOOD, 10_000)
                .need("to-A", "A", FOOD, 1_000, 100)
                .need("to-B", "B", FOOD, 1_000, 100);
        sketch.vehicle(sketch.truckOf("T0", "A", 25_000, 1).alsoLoadingAt(List.of("B")));
        sketch.vehicle(sketch.truckOf("T1", "A", 25_000, 1));
        Trips two = new Trips(sketch.facts());
        VehiclePlan toA = two.driven(0, two.trip("B", "to-A"));
        VehiclePlan toB = two.driven(1, two.trip("A", "to-B"));

        verify(PlanConstraints::loadingPlace, toA).penalizesBy(0);
        verify(PlanConstraints::loadingPlace, two.driven(1, two.trip("B", "to-A")))
                .penalizesBy(1);
        verify(PlanConstraints::refills, new RefillRule(), toA).penalizesBy(0);
        verify(PlanConstraints::refills, new RefillRule(), toB).penalizesBy(0);
        verify(PlanConstraints::refills, new RefillRule(), toA, toB).penalizesBy(2);
    }

    @Test
    void whatADepotIsBroughtCanBeLoadedThereFromTheNextFullHour() {
        Sketch sketch = new Sketch(2)
                .depot("A", 0)
                .depot("B", 40)
                .haven("site", 60)
                .road("R1", "A", "B", 40)
                .road("R2", "B", "site", 20)
                .truck("T0", "A")
                .truck("T1", "B")
                .stock("A", FOOD, 10_000)
                .need("to-B", "B", FOOD, 5_000, 100)
                .need("to-site", "site", FOOD, 5_000, 100);
        Trips two = new Trips(sketch.facts());
        StockRule rule = new StockRule(two.problem.stock);
        // Leaves A at 07:24, is at B at 08:04 and has unloaded at 09:04.
        VehiclePlan refill = two.driven(0, two.trip("A", "to-B"));
        TripPlan onwards = two.trip("B", "to-site");

        verify(PlanConstraints::stock, rule, two.driven(1, onwards)).penalizesBy(5_000);
        verify(PlanConstraints::stock, rule, refill, two.driven(1, onwards.withProgramme(9 * 60 + 59, null)))
                .penalizesBy(5_000);
        verify(PlanConstraints::stock, rule, refill, two.driven(1, onwards.withProgramme(10 * 60, null)))
                .penalizesBy(0);
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
        LoadFact brought = new LoadFact(trips.load("food-b"), 7_000, false);
        LoadFact left = new LoadFact(trips.load("food-c"), 9_000, false);

        verify(PlanConstraints::unservedNeed, plan, brought).penalizesBy(0);
        verify(PlanConstraints::unservedNeed, plan, brought, left).penalizesBy(9_000);
    }

    @Test
    void roadAccess() throws ReflectiveOperationException {
        verify(PlanConstraints::roadAccess, trips.driven(0, trips.trip("depot", "food-a")))
                .penalizesBy(0);
        // No route of a problem leads over a road that the vehicle may not use, so the routes come from another truck.
        Trips heavy = new Trips(bridge(30));
        Field routes = CompiledProblem.class.getDeclaredField("routes");
        routes.setAccessible(true);
        routes.set(heavy.problem, bridge(60).routes);
        verify(PlanConstraints::roadAccess, heavy.driven(0, heavy.trip("depot", "food")))
                .penalizesBy(2);
    }

    private static CompiledProblem bridge(double maxGrossWeightT) {
        return new CompiledProblem(new Sketch(2)
                .depot("depot", 0)
                .haven("camp", 50)
                .road(
                        new RoadSegment(
                                "R1",
                                "depot",
                                "camp",
                                50,
                                RoadClass.SECONDARY,
                                Surface.GRAVEL,
                                50,
                                maxGrossWeightT,
                                false),
                        RiskClass.LOW)
                .truck("T", "depot")
                .stock("depot", FOOD, 10_000)
                .need("food", "camp", FOOD, 5_000, 100)
                .facts());
    }

    @Test
    void routeCap() throws ReflectiveOperationException {
        // 60 km at 60 km/h, one way, are 60 minutes with one expected incident in a million each.
        Trips within = new Trips(capped(60.1e-6));
        verify(PlanConstraints::routeCap, within.driven(0, within.trip("depot", "food-a")))
                .penalizesBy(0);
        Trips above = new Trips(capped(59.9e-6));
        Field routes = CompiledProblem.class.getDeclaredField("routes");
        routes.setAccessible(true);
        routes.set(above.problem, problem.routes);
        verify(PlanConstraints::routeCap, above.driven(0, above.trip("depot", "food-a")))
                .penalizesBy(2);
    }

    private static CompiledProblem capped(double mostRouteExposure) {
        Sketch sketch = sketch();
        return new CompiledProblem(sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.of(mostRouteExposure), 0))
                .facts());
    }

    @Test
    void closingWindows() {
        verify(PlanConstraints::timeWindows, trips.driven(0, trips.trip("depot", "food-a")))
                .penalizesBy(0);
        // Loads from 06:00 to 07:00, 60 minutes on the road, an hour of unloading: at 09:00 instead of 08:00.
        verify(PlanConstraints::timeWindows, trips.with(0, trips.trip("depot", "too-early"), Trips.outcome(360, 800)))
                .penalizesBy(84);
    }

    @Test
    void notificationLeadTime() {
        // As of the day before the first one, with 30 hours: until 06:00 of the first day.
        Sketch sketch = sketch();
        CompiledProblem later =
                new CompiledProblem(sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.empty(), 30))
                        .facts());
        Trips told = new Trips(later);

        verify(PlanConstraints::notice, told.with(0, told.trip("depot", "food-a"), Trips.outcome(360, 800)))
                .penalizesBy(0);
        verify(PlanConstraints::notice, told.with(0, told.trip("depot", "food-a"), Trips.outcome(345, 800)))
                .penalizesBy(15);
    }

    @Test
    void anApprovedTripThatIsUnchangedNeedsNoNotice() {
        Sketch sketch = sketch();
        PlanFacts facts = sketch.rules(sketch.rules().withCapAndLead(OptionalDouble.empty(), 40))
                .facts()
                .withDecisions(Decisions.none().withApproved(List.of(approved()), List.of()));
        Trips told = new Trips(facts);

        verify(PlanConstraints::notice, told.driven(0, told.problem.fixed.get(0).plan()))
                .penalizesBy(0);
        verify(
                        PlanConstraints::notice,
                        told.with(
                                0,
                                told.problem.fixed.get(0).plan().withProgramme(0, null),
                                Trips.outcome(12 * 60, 15 * 60)))
                .penalizesBy(4 * 60);
    }

    /** Food for the gate, as a truck drives it on the first day. */
    private FixedTrip approved() {
        VehiclePlan driven = trips.driven(0, trips.trip("depot", "food-a"));
        TripOutcome outcome = driven.getSchedule().outcomes()[0];
        return new FixedTrip(
                "T0",
                "depot",
                RoutePolicy.FASTEST,
                Sketch.DAY1.atStartOfDay().plusMinutes(outcome.startMin()),
                Sketch.DAY1.atStartOfDay().plusMinutes(outcome.after().endMin()),
                List.of(),
                List.of(List.of("food-a")),
                Optional.empty());
    }

    @Test
    void pins() {
        Trips pinned = new Trips(sketch().facts().withDecisions(Decisions.none().withPins(List.of(approved()))));
        TripPlan pin = pinned.problem.fixed.get(0).plan();

        verify(PlanConstraints::pins, new Pin(0), pinned.driven(0, pin)).penalizesBy(0);
        verify(PlanConstraints::pins, new Pin(0), pinned.driven(0, pin.withPolicy(3)))
                .penalizesBy(1);
        verify(PlanConstraints::pins, new Pin(0), pinned.with(0, pin, Trips.outcome(420, 800)))
                .penalizesBy(1);
        verify(PlanConstraints::pins, new Pin(0), new VehiclePlan(pinned.problem, 0, Schedule.empty()))
                .penalizesBy(1);
    }

    @Test
    void bans() {
        Trips banned = new Trips(sketch().facts()
                .withDecisions(Decisions.none()
                        .withBans(List.of(
                                new Ban.VehicleLeftOut("T0"),
                                new Ban.NeedLeftOut("food-b"),
                                new Ban.VehicleAtPlace("T1", "far"),
                                new Ban.VehicleForNeed("T2", "food-a")))));

        banned(banned, 0, "food-a").penalizesBy(1);
        banned(banned, 1, "food-a").penalizesBy(0);
        banned(banned, 1, "food-a", "food-b").penalizesBy(1);
        banned(banned, 1, "food-far").penalizesBy(1);
        banned(banned, 2, "food-far").penalizesBy(0);
        banned(banned, 2, "food-a").penalizesBy(1);
    }

    private SingleConstraintAssertion banned(Trips banned, int vehicle, String... loadIds) {
        return verify(PlanConstraints::bans, banned.driven(vehicle, banned.trip("depot", loadIds)));
    }

    @Test
    void exposureCostAndLatenessOfEachTrip() {
        // There and back 120 minutes with two of a crew; of the loaded tanker's 9,000 L only on the way out.
        Weights weights = problem.weights;
        VehiclePlan tanker = trips.driven(TANKER, trips.trip("depot", "diesel", "petrol"));
        Vehicle vehicle = problem.fleet.vehicle(TANKER);

        verifySoft(PlanConstraints::exposureOfCrews, tanker, weights.exposureCost() * 120e-6 * vehicle.crew());
        verifySoft(
                PlanConstraints::exposureOfFuel,
                tanker,
                weights.exposureCost() * 60e-6 * 9_000 / weights.litresPerPerson());
        verifySoft(
                PlanConstraints::cost,
                tanker,
                weights.costFactor() * (vehicle.fixedCost() + 120 * vehicle.costPerKm() + vehicle.costPerDay()));
        // At the gate at 08:24, an hour to unload each: 100 people wait until 09:24, 100 others until 10:24.
        verifySoft(PlanConstraints::lateness, tanker, weights.lateCost() * 100 * (9.4 + 10.4) / 24);
        verifySoft(PlanConstraints::change, tanker, 0);
    }

    private void verifySoft(
            BiFunction<PlanConstraints, ConstraintFactory, Constraint> part, VehiclePlan plan, double price) {
        verify(part, plan).penalizesBy(scaled(price));
    }

    @Test
    void changeToTheApprovedPlan() {
        Trips changed = new Trips(
                sketch().facts().withDecisions(Decisions.none().withApproved(List.of(approved()), List.of())));
        TripPlan as = changed.problem.fixed.get(0).plan();
        double price = changed.problem.weights.changeCost();
        LoadFact load = new LoadFact(changed.load("food-a"), 1, true);
        SharedPrices prices =
                new SharedPrices(changed.problem.slotRepeats, changed.problem.equity, changed.problem.priceOfChange);

        verifySoft(PlanConstraints::change, changed.driven(0, as), 0);
        verifySoft(PlanConstraints::change, changed.driven(1, as.withProgramme(as.notBefore(), null)), price);
        verifySoft(PlanConstraints::change, changed.driven(0, as.withProgramme(as.notBefore() + 60, null)), price);
        verifySoft(PlanConstraints::change, changed.driven(1, changed.trip("depot", "food-b")), 0);
        verify(PlanConstraints::approvedLeftOut, load, prices, changed.driven(0, as))
                .penalizesBy(0);
        verify(PlanConstraints::approvedLeftOut, load, prices, changed.driven(0, changed.trip("depot", "food-b")))
                .penalizesBy(StrictMath.round(PlanScore.SCALE * price));
    }

    @Test
    void predictability() {
        PlanFacts facts = sketch().facts()
                .withDecisions(Decisions.none()
                        .withApproved(
                                List.of(),
                                List.of(
                                        new GateSlot(
                                                "C",
                                                true,
                                                Sketch.DAY1.minusDays(3).atTime(9, 0)),
                                        new GateSlot(
                                                "C",
                                                true,
                                                Sketch.DAY1.minusDays(20).atTime(9, 0)))));
        CompiledProblem remembering = new CompiledProblem(facts);
        double price = remembering.weights.predictabilityCost();

        predictability(remembering, 10).penalizesBy(0);
        // Three days after the past one.
        predictability(remembering, 9).penalizesBy(scaled(price / 3));
        // On both days: three and four days after the past one, and one day apart.
        predictability(remembering, 9, 24 + 9).penalizesBy(scaled(price / 3) + scaled(price / 4) + scaled(price));
        predictability(remembering, 9, 9, 9).penalizesBy(scaled(price / 3));
    }

    private static long scaled(double price) {
        return StrictMath.round(PlanScore.SCALE * price);
    }

    private SingleConstraintAssertion predictability(CompiledProblem remembering, int... slots) {
        Object[] given = new Object[slots.length + 1];
        given[slots.length] = new SharedPrices(remembering.slotRepeats, remembering.equity, remembering.priceOfChange);
        Trips crossing = new Trips(remembering);
        for (int v = 0; v < slots.length; v++) {
            int key = remembering.lanes.key(0, 0, slots[v]);
            given[v] = crossing.with(v, crossing.trip("depot", "food-far"), Trips.crossing(key));
        }
        return verifier.verifyThat(PlanConstraints::predictability).given(given);
    }

    @Test
    void unequalCoverage() {
        Trips two = new Trips(new Sketch(2)
                .depot("depot", 0)
                .haven("south", 20)
                .haven("north", 40)
                .road("R1", "depot", "south", 60)
                .road("R2", "south", "north", 60)
                .truck("T", "depot")
                .stock("depot", FOOD, 100_000)
                .need("south", "south", FOOD, 1_000, 300)
                .need("north", "north", FOOD, 1_000, 100)
                .facts());
        SharedPrices prices = new SharedPrices(two.problem.slotRepeats, two.problem.equity, 0);
        LoadFact south = new LoadFact(two.load("south"), two.problem.loads.scaledWorth[two.load("south")], false);
        LoadFact north = new LoadFact(two.load("north"), two.problem.loads.scaledWorth[two.load("north")], false);
        VehiclePlan both = two.driven(0, two.trip("depot", "south", "north"));
        VehiclePlan onlySouth = two.driven(0, two.trip("depot", "south"));
        VehiclePlan none = new VehiclePlan(two.problem, 0, Schedule.empty());

        verify(PlanConstraints::inequality, south, north, prices, both).penalizesBy(0);
        verify(PlanConstraints::inequality, south, north, prices, none).penalizesBy(0);
        // A quarter of all is unserved, all of it in one cercle: 1/4 x 1 - (1/4)^2.
        verify(PlanConstraints::inequality, south, north, prices, onlySouth)
                .penalizesBy(scaled(two.problem.weights.inequalityCost() * 0.1875));
    }

    private SingleConstraintAssertion verify(
            BiFunction<PlanConstraints, ConstraintFactory, Constraint> constraint, Object... given) {
        return verifier.verifyThat(constraint).given(given);
    }
}
