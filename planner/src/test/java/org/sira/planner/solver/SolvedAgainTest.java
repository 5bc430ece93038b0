package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanDiff;
import org.sira.planner.plan.PlanFacts;

/** An approved plan, solved again with other seeds: some 55 loads on 26 vehicles in three days. */
class SolvedAgainTest {

    private static final int STEPS = 400;
    private static final PlanFacts FACTS = ConvoyShape.TIGHT.facts(7, 3);
    /** It serves all that can be served: what it left would be a good reason to change it. */
    private static final Plan APPROVED = solve(FACTS, Decisions.none(), 6_000, 1);

    @Test
    void pinnedTripsAreKeptToTheMinute() {
        List<FixedTrip> pins = fixed(APPROVED).stream().limit(3).toList();

        Plan again = solve(FACTS, Decisions.none().withPins(pins), STEPS, 2);

        assertThat(fixed(again)).containsAll(pins);
        assertThat(fixed(again)).isNotEqualTo(fixed(APPROVED));
    }

    @Test
    void withNothingNewHardlyAnythingChanges() {
        Plan again = solve(FACTS, approved(), STEPS, 2);

        assertThat(again.figures().changedLoads()).isLessThanOrEqualTo(2);
        // A trip that leaves when it was to may still take an earlier slot further on, and deliver earlier.
        assertThat(PlanDiff.between(APPROVED, again).loads()).hasSizeLessThanOrEqualTo(6);
        assertThat(again.score())
                .isGreaterThanOrEqualTo(solve(FACTS, approved(), 1, 2).score());
    }

    @Test
    void whatAVehicleTurnsOutNotToCarryIsTakenOffItAndTheRestStays() {
        String weaker = fixed(APPROVED).stream()
                .filter(trip -> !trip.loadIds().isEmpty())
                .findFirst()
                .orElseThrow()
                .vehicleId();
        List<Vehicle> vehicles = FACTS.operation().vehicles().stream()
                .map(vehicle -> vehicle.id().equals(weaker) ? carryingNothing(vehicle) : vehicle)
                .toList();
        PlanFacts known = new PlanFacts(
                FACTS.operation().withVehicles(vehicles),
                FACTS.horizon(),
                FACTS.weights(),
                FACTS.network(),
                FACTS.risk(),
                FACTS.corridors(),
                FACTS.needs(),
                FACTS.loads());

        Plan again = solve(known, approved(), STEPS, 2);

        assertThat(fixed(again))
                .noneMatch(trip ->
                        trip.vehicleId().equals(weaker) && !trip.loadIds().isEmpty());
        assertThat(again.figures().servedShare())
                .isGreaterThan(0.9 * APPROVED.figures().servedShare());
    }

    private static Vehicle carryingNothing(Vehicle vehicle) {
        return new Vehicle(
                vehicle.id(),
                vehicle.kind(),
                vehicle.baseId(),
                vehicle.alsoLoadsAtIds(),
                0,
                vehicle.volumeM3(),
                vehicle.compartments(),
                vehicle.grossWeightT(),
                vehicle.worstSurface(),
                vehicle.speedFactor(),
                vehicle.crew(),
                vehicle.tankLitres(),
                vehicle.consumptionLPer100Km(),
                vehicle.availableFrom(),
                vehicle.availableUntil(),
                vehicle.fixedCost(),
                vehicle.costPerKm(),
                vehicle.costPerDay());
    }

    @Test
    void withATruckDownFewerLoadsChangeWhenChangesCost() {
        Decisions down = approved()
                .withBans(List.of(new Ban.VehicleLeftOut(APPROVED.trips().get(0).vehicleId())));

        Plan dear = solve(FACTS, down, STEPS, 2);
        Plan free = solve(withChangeCost(0), down, STEPS, 2);

        assertThat(dear.figures().changedLoads())
                .isLessThan(free.figures().changedLoads() * 2 / 3)
                .isPositive();
        assertThat(dear.figures().servedShare())
                .isGreaterThan(0.95 * free.figures().servedShare());
    }

    private static PlanFacts withChangeCost(double price) {
        Weights weights = FACTS.weights();
        return new PlanFacts(
                FACTS.operation(),
                FACTS.horizon(),
                new Weights(
                        weights.critical(),
                        weights.high(),
                        weights.normal(),
                        weights.exposureCost(),
                        weights.litresPerPerson(),
                        weights.costFactor(),
                        weights.lateCost(),
                        weights.predictabilityCost(),
                        weights.inequalityCost(),
                        price),
                FACTS.network(),
                FACTS.risk(),
                FACTS.corridors(),
                FACTS.needs(),
                FACTS.loads());
    }

    private static Decisions approved() {
        return Decisions.none().withApproved(APPROVED, List.of(), FACTS.horizon(), APPROVED.asOf());
    }

    private static List<FixedTrip> fixed(Plan plan) {
        return plan.trips().stream()
                .map(FixedTrip::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Plan solve(PlanFacts facts, Decisions decisions, long steps, long seed) {
        PlanFacts decided = facts.withDecisions(decisions);
        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(decided, SolveLimits.ofSteps(steps, seed), SolveListener.none());
        assertThat(new PlanChecker().check(plan, decided)).isEmpty();
        return plan;
    }
}
