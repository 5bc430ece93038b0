package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.UnservedReason;

class SmallOperationsTest {

    private static final int SEEDS = 60;
    private static final int STEPS = 40;

    private enum Met {
        REFUEL,
        NIGHT_HALT,
        GATE_WAIT,
        WAIT_FOR_AN_OPENING,
        LOADING_AT_THE_BORDER,
        LOADING_AT_ANOTHER_DEPOT,
        REFILLED_DEPOT,
        LOADING_WHAT_A_DEPOT_WAS_BROUGHT,
        WAIT_FOR_NOTICE,
        TANKER_WITH_TWO_PRODUCTS,
        CONVOY,
        STOP_INSIDE_A_CORRIDOR,
        SECOND_CORRIDOR,
        SUPPORT_TRIP,
        SEVERAL_STOPS,
        SEVERAL_TRIPS
    }

    @Test
    void theIndependentCheckerFindsNothingWrongAndAllThatMayHappenHappensSomewhere() {
        Map<Met, Set<Long>> met = new EnumMap<>(Met.class);
        Map<UnservedReason, Set<Long>> reasons = new EnumMap<>(UnservedReason.class);
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanFacts facts = SmallOperations.of(seed);

            Plan plan = new PlanSolver(new UnservedReasons())
                    .solve(facts, SolveLimits.ofSteps(STEPS, seed), SolveListener.none());

            assertThat(new PlanChecker().check(plan, facts)).as("seed %d", seed).isEmpty();
            for (Met what : met(plan, facts)) {
                met.computeIfAbsent(what, key -> new TreeSet<>()).add(seed);
            }
            for (var entry : plan.unserved()) {
                reasons.computeIfAbsent(entry.reason(), key -> new TreeSet<>()).add(seed);
            }
        }
        assertThat(met).containsOnlyKeys(Met.values());
        assertThat(reasons)
                .containsKeys(
                        UnservedReason.NO_VEHICLE,
                        UnservedReason.NO_ROAD,
                        UnservedReason.RISK_CAP,
                        UnservedReason.OUT_OF_TIME,
                        UnservedReason.NO_STOCK);
    }

    private static Set<Met> met(Plan plan, PlanFacts facts) {
        Set<Met> met = EnumSet.noneOf(Met.class);
        if (!plan.convoys().isEmpty()) {
            met.add(Met.CONVOY);
        }
        boolean waitsForNotice = facts.operation().rules().notificationLeadHours() > 0
                && plan.trips().stream()
                        .anyMatch(trip -> !trip.startsAt().isBefore(facts.earliestNewStart())
                                && trip.startsAt()
                                        .isBefore(facts.earliestNewStart().plusHours(1)));
        if (waitsForNotice) {
            met.add(Met.WAIT_FOR_NOTICE);
        }
        for (Trip trip : plan.trips()) {
            met.addAll(supply(trip, facts));
            long stops = trip.events().stream()
                    .filter(TripEvent.Unloading.class::isInstance)
                    .count();
            if (stops == 0) {
                met.add(Met.SUPPORT_TRIP);
            }
            if (stops > 1) {
                met.add(Met.SEVERAL_STOPS);
            }
            if (trip.id().endsWith("-2")) {
                met.add(Met.SEVERAL_TRIPS);
            }
            for (TripEvent event : trip.events()) {
                met.addAll(met(event, facts));
            }
        }
        return met;
    }

    private static Set<Met> supply(Trip trip, PlanFacts facts) {
        Set<Met> met = EnumSet.noneOf(Met.class);
        Vehicle vehicle = facts.operation().vehicles().stream()
                .filter(known -> known.id().equals(trip.vehicleId()))
                .findFirst()
                .orElseThrow();
        for (TripEvent event : trip.events()) {
            if (event instanceof TripEvent.Loading loading) {
                if (vehicle.alsoLoadsAtIds().contains(loading.placeId())) {
                    met.add(Met.LOADING_AT_ANOTHER_DEPOT);
                }
                for (Cargo cargo : loading.cargo()) {
                    boolean stocked = facts.operation().stocks().stream()
                            .anyMatch(stock -> stock.placeId().equals(loading.placeId())
                                    && stock.commodityId().equals(cargo.commodityId()));
                    if (!stocked) {
                        met.add(Met.LOADING_WHAT_A_DEPOT_WAS_BROUGHT);
                    }
                }
            } else if (event instanceof TripEvent.Unloading unloading
                    && facts.network().place(unloading.placeId()).kind() == PlaceKind.DEPOT) {
                met.add(Met.REFILLED_DEPOT);
            }
        }
        return met;
    }

    private static Set<Met> met(TripEvent event, PlanFacts facts) {
        Set<Met> met = EnumSet.noneOf(Met.class);
        if (event instanceof TripEvent.Refuel) {
            met.add(Met.REFUEL);
        } else if (event instanceof TripEvent.Halt halt) {
            met.add(
                    halt.reason() == HaltReason.NIGHT
                            ? Met.NIGHT_HALT
                            : halt.reason() == HaltReason.GATE ? Met.GATE_WAIT : Met.WAIT_FOR_AN_OPENING);
        } else if (event instanceof TripEvent.Loading loading) {
            if (facts.network().place(loading.placeId()).kind() == PlaceKind.BORDER_ENTRY) {
                met.add(Met.LOADING_AT_THE_BORDER);
            }
            Set<String> liquids = loading.cargo().stream()
                    .filter(cargo -> !cargo.fills().isEmpty())
                    .map(Cargo::commodityId)
                    .collect(Collectors.toSet());
            if (liquids.size() > 1) {
                met.add(Met.TANKER_WITH_TWO_PRODUCTS);
            }
        } else if (event instanceof TripEvent.Unloading unloading) {
            boolean inside = facts.corridors().stream()
                    .map(corridor ->
                            corridor.placeIds().subList(1, corridor.placeIds().size() - 1))
                    .anyMatch(inner -> inner.contains(unloading.placeId()));
            if (inside) {
                met.add(Met.STOP_INSIDE_A_CORRIDOR);
            }
        } else if (event instanceof TripEvent.Drive drive) {
            List<String> second = facts.corridors().size() < 2
                    ? List.of()
                    : facts.corridors().get(1).segmentIds();
            if (drive.passages().stream().anyMatch(passage -> second.contains(passage.segmentId()))) {
                met.add(Met.SECOND_CORRIDOR);
            }
        }
        return met;
    }
}
