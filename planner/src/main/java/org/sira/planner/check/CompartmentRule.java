package org.sira.planner.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/** Liquids, and liquids alone, fill compartments: one product in each at a time, and never more than it holds. */
final class CompartmentRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (TripReading trip : reading.trips()) {
            trip.vehicle().ifPresent(vehicle -> new Follower(vehicle, reading.index(), findings).follow(trip));
        }
    }

    private record Follower(Vehicle vehicle, FactIndex index, Findings findings) {

        void follow(TripReading trip) {
            var aboard = new CargoAboard(index);
            for (Step step : trip.steps()) {
                if (step.event() instanceof TripEvent.Unloading unloading) {
                    unloading.cargo().forEach(cargo -> asLoaded(step, cargo, aboard.find(cargo.loadId())));
                }
                aboard.follow(step.event());
                if (step.event() instanceof TripEvent.Loading loading) {
                    loading.cargo().forEach(cargo -> filled(step, cargo));
                    held(step, aboard.list());
                }
            }
        }

        private void asLoaded(Step step, Cargo cargo, Optional<Cargo> loaded) {
            loaded.filter(before -> !before.fills().equals(cargo.fills()))
                    .ifPresent(before -> add(
                            step,
                            "load %s comes out of %s".formatted(cargo.loadId(), cargo.fills()),
                            "out of the compartments that it was filled into: " + before.fills()));
        }

        private void filled(Step step, Cargo cargo) {
            if (CargoAboard.commodity(cargo, CommodityForm.DRY, index).isPresent()
                    && !cargo.fills().isEmpty()) {
                add(step, "dry load %s is in compartments".formatted(cargo.loadId()), "dry cargo outside compartments");
            }
            double litres =
                    cargo.fills().stream().mapToDouble(Cargo.Fill::litres).sum();
            if (CargoAboard.commodity(cargo, CommodityForm.LIQUID, index).isPresent()
                    && !Tolerance.same(litres, cargo.quantity())) {
                add(
                        step,
                        "%s L of load %s are in compartments".formatted(Words.number(litres), cargo.loadId()),
                        "all of its %s L".formatted(Words.number(cargo.quantity())));
            }
            for (Cargo.Fill fill : cargo.fills()) {
                int compartments = vehicle.compartments().size();
                if (fill.compartment() < 1 || fill.compartment() > compartments || !(fill.litres() > 0)) {
                    add(
                            step,
                            "%s L of load %s in compartment %d"
                                    .formatted(Words.number(fill.litres()), cargo.loadId(), fill.compartment()),
                            "more than 0 L in one of the vehicle's %d compartments".formatted(compartments));
                }
            }
        }

        private void held(Step step, List<Cargo> aboard) {
            SortedMap<Integer, SortedSet<String>> products = new TreeMap<>();
            SortedMap<Integer, Double> litres = new TreeMap<>();
            for (Cargo cargo : aboard) {
                for (Cargo.Fill fill : cargo.fills()) {
                    products.computeIfAbsent(fill.compartment(), key -> new TreeSet<>())
                            .add(cargo.commodityId());
                    litres.merge(fill.compartment(), fill.litres(), Double::sum);
                }
            }
            products.forEach((compartment, ids) -> oneProduct(step, compartment, ids));
            litres.forEach((compartment, sum) -> withinCapacity(step, compartment, sum));
        }

        private void oneProduct(Step step, int compartment, Set<String> commodityIds) {
            if (commodityIds.size() > 1) {
                add(
                        step,
                        "compartment %d carries %s".formatted(compartment, String.join(" and ", commodityIds)),
                        "one product at a time");
            }
        }

        private void withinCapacity(Step step, int compartment, double litres) {
            if (compartment < 1 || compartment > vehicle.compartments().size()) {
                return;
            }
            double capacity = vehicle.compartments().get(compartment - 1).capacityLitres();
            if (!Tolerance.atMost(litres, capacity)) {
                add(
                        step,
                        "%s L in compartment %d".formatted(Words.number(litres), compartment),
                        "at most %s L".formatted(Words.number(capacity)));
            }
        }

        private void add(Step step, String found, String expected) {
            findings.add(CheckedRule.COMPARTMENTS, step, found, expected);
        }
    }
}
