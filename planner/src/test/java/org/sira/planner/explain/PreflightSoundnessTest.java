package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.planner.explain.PreflightFinding.CapacityShort;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.explain.PreflightFinding.IdleDepot;
import org.sira.planner.explain.PreflightFinding.StockShort;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Operation;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SmallOperations;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/**
 * What is said before a search holds for every plan found: of generated operations as they are, and of the same with
 * fewer vehicles, less stock, tighter windows and smaller tanks, beside a plan that was approved.
 */
class PreflightSoundnessTest {

    private static final int STEPS = 60;

    @Test
    void whatIsProvenHoldsForPlansOfFortyOperations() {
        hold(40);
    }

    @Test
    @Tag("long")
    void whatIsProvenHoldsForPlansOfThousandOperations() {
        hold(1_000);
    }

    private static void hold(int operations) {
        Map<Code, Integer> met = new EnumMap<>(Code.class);
        for (long seed = 0; seed < operations; seed++) {
            PlanFacts facts = SmallOperations.of(seed);
            Plan plan = solve(facts, seed);
            verify(facts, plan, met, "seed " + seed);
            for (int variant = 0; variant < 3; variant++) {
                PlanFacts harder = harder(facts, new SplittableRandom(seed * 31 + variant));
                if (variant == 2) {
                    harder = harder.withDecisions(Decisions.none()
                            .withApproved(
                                    plan,
                                    List.of(),
                                    harder.horizon(),
                                    harder.risk().asOf()));
                }
                verify(harder, solve(harder, seed), met, "seed %d, variant %d".formatted(seed, variant));
            }
        }
        System.out.println(operations + " operations: " + met);
        assertThat(met).containsKeys(Code.STOCK_SHORT, Code.CAPACITY_SHORT, Code.NO_VEHICLE, Code.NO_ROAD);
        assertThat(met).containsKeys(Code.RISK_CAP, Code.ROUTE_CAP, Code.NO_STOCK, Code.OUT_OF_RANGE, Code.OUT_OF_TIME);
    }

    private static Plan solve(PlanFacts facts, long seed) {
        return new PlanSolver(UnservedReasons.withoutChanges())
                .solve(facts, SolveLimits.ofSteps(STEPS, seed), SolveListener.none());
    }

    private static void verify(PlanFacts facts, Plan plan, Map<Code, Integer> met, String what) {
        Preflight preflight = Preflight.of(facts);
        Set<String> delivered = cargo(plan).stream().map(Cargo::loadId).collect(Collectors.toSet());
        preflight
                .hopeless()
                .forEach(hopeless -> assertThat(delivered)
                        .as("%s: %s", what, hopeless)
                        .doesNotContainAnyElementsOf(hopeless.loadIds()));
        for (PreflightFinding finding : preflight.findings()) {
            met.merge(finding.code(), 1, Integer::sum);
            if (finding instanceof StockShort stock) {
                assertThat(used(facts, plan, stock.commodityId()))
                        .as("%s: %s", what, stock)
                        .isLessThanOrEqualTo(stock.stocked() * (1 + 1e-9));
            } else if (finding instanceof CapacityShort capacity) {
                double brought = cargo(plan).stream()
                        .filter(cargo -> commodity(facts, cargo).form() == capacity.form())
                        .mapToDouble(Cargo::quantity)
                        .sum();
                assertThat(brought).as("%s: %s", what, capacity).isLessThanOrEqualTo(capacity.most() * (1 + 1e-9));
            } else if (finding instanceof IdleDepot depot) {
                assertThat(loadingPlaceIds(plan)).as("%s: %s", what, depot).doesNotContain(depot.placeId());
            }
        }
    }

    private static List<Cargo> cargo(Plan plan) {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Unloading.class::isInstance)
                .flatMap(event -> ((TripEvent.Unloading) event).cargo().stream())
                .toList();
    }

    /** What is brought anywhere but to depots. */
    private static double used(PlanFacts facts, Plan plan, String commodityId) {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Unloading.class::isInstance)
                .map(TripEvent.Unloading.class::cast)
                .filter(unloading -> facts.network().place(unloading.placeId()).kind() != PlaceKind.DEPOT)
                .flatMap(unloading -> unloading.cargo().stream())
                .filter(cargo -> cargo.commodityId().equals(commodityId))
                .mapToDouble(Cargo::quantity)
                .sum();
    }

    private static Set<String> loadingPlaceIds(Plan plan) {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Loading.class::isInstance)
                .map(event -> ((TripEvent.Loading) event).placeId())
                .collect(Collectors.toSet());
    }

    private static Commodity commodity(PlanFacts facts, Cargo cargo) {
        return facts.operation().commodities().stream()
                .filter(commodity -> commodity.id().equals(cargo.commodityId()))
                .findFirst()
                .orElseThrow();
    }

    /** Made so that proofs come close to what is just possible: each thing is less than it was, by chance. */
    private static PlanFacts harder(PlanFacts facts, SplittableRandom random) {
        Operation operation = facts.operation();
        List<Vehicle> vehicles = new ArrayList<>();
        for (Vehicle vehicle : operation.vehicles()) {
            if (random.nextInt(4) > 0) {
                vehicles.add(smaller(vehicle, facts, random));
            }
        }
        List<Stock> stocks = operation.stocks().stream()
                .map(stock -> new Stock(
                        stock.placeId(),
                        stock.commodityId(),
                        stock.quantity() * random.nextInt(4) / 3,
                        stock.availableAt().plusHours(random.nextInt(30))))
                .toList();
        List<Load> loads = new ArrayList<>();
        Map<String, Integer> hoursLess = facts.needs().stream()
                .collect(Collectors.toMap(need -> need.id(), need -> random.nextInt(3) * random.nextInt(40)));
        for (Load load : facts.loads()) {
            int hours = hoursLess.getOrDefault(load.need().id(), 0);
            boolean enough =
                    load.need().notAfter().minusHours(hours).isAfter(load.need().notBefore());
            loads.add(
                    enough
                            ? new Load(
                                    load.id(),
                                    load.need()
                                            .withWindow(
                                                    load.need().notBefore(),
                                                    load.need().notAfter().minusHours(hours)),
                                    load.quantity(),
                                    load.share())
                            : load);
        }
        MovementRules rules = operation.rules();
        if (random.nextInt(3) == 0) {
            rules = rules.withCapAndLead(
                    OptionalDouble.of((20 + random.nextInt(200)) * 1e-6), rules.notificationLeadHours());
        }
        Operation less = new Operation(
                operation.name(),
                operation.asOf(),
                operation.places(),
                operation.roads(),
                operation.commodities(),
                vehicles,
                stocks,
                operation.statedNeeds(),
                operation.displacements(),
                operation.needRates(),
                operation.coverDays(),
                operation.incidents(),
                operation.riskOverrides(),
                operation.restrictions(),
                rules);
        return new PlanFacts(
                less,
                facts.horizon(),
                facts.weights(),
                facts.network(),
                facts.risk(),
                facts.corridors(),
                loads.stream().map(Load::need).distinct().toList(),
                loads);
    }

    private static Vehicle smaller(Vehicle vehicle, PlanFacts facts, SplittableRandom random) {
        double tank = random.nextInt(2) == 0 ? vehicle.tankLitres() : 30 + random.nextInt(100);
        Vehicle smaller = new Vehicle(
                vehicle.id(),
                vehicle.kind(),
                vehicle.baseId(),
                vehicle.alsoLoadsAtIds(),
                vehicle.payloadKg() * (1 + random.nextInt(4)) / 4,
                vehicle.volumeM3(),
                vehicle.compartments(),
                vehicle.grossWeightT(),
                vehicle.worstSurface(),
                vehicle.speedFactor(),
                vehicle.crew(),
                tank,
                vehicle.consumptionLPer100Km(),
                vehicle.availableFrom(),
                vehicle.availableUntil(),
                vehicle.fixedCost(),
                vehicle.costPerKm(),
                vehicle.costPerDay());
        int hours = random.nextInt(2) == 0 ? 0 : random.nextInt(70);
        LocalDateTime until = facts.horizon().end().minusHours(hours);
        return until.isAfter(vehicle.availableFrom()) ? smaller.availableUntil(until) : smaller;
    }
}
