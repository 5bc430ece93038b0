package org.sira.planner.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/**
 * A trip loads at one place and hands over what it loaded, each load whole, once in the plan and where it is needed. A
 * trip without cargo keeps others company.
 */
final class CargoRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Set<String> loadedIds = new HashSet<>();
        for (TripReading trip : reading.trips()) {
            new Follower(trip, reading.index(), loadedIds, findings).follow();
        }
    }

    /** @param loadedIds so far in the whole plan */
    private record Follower(TripReading trip, FactIndex index, Set<String> loadedIds, Findings findings) {

        void follow() {
            var aboard = new CargoAboard(index);
            int loadings = 0;
            for (Step step : trip.steps()) {
                if (step.event() instanceof TripEvent.Loading loading) {
                    loadings++;
                    load(step, loading, loadings);
                } else if (step.event() instanceof TripEvent.Unloading unloading) {
                    unload(step, unloading, aboard);
                }
                aboard.follow(step.event());
            }
            if (loadings == 0 && !crossesACorridor()) {
                add(trip, "brings nothing and crosses no corridor", "cargo, or company for those who bring some");
            }
            for (Cargo cargo : aboard.list()) {
                add(trip, "comes back with load %s aboard".formatted(cargo.loadId()), "every load is unloaded");
            }
        }

        private boolean crossesACorridor() {
            return trip.steps().stream()
                    .filter(step -> step.event() instanceof TripEvent.Drive)
                    .flatMap(step -> ((TripEvent.Drive) step.event()).passages().stream())
                    .anyMatch(passage -> passage.gateSlot() != null);
        }

        private void load(Step step, TripEvent.Loading loading, int loadings) {
            if (loadings > 1) {
                add(step, "loads for the %d. time on this trip".formatted(loadings), "one loading for each trip");
            }
            boolean atBase = trip.vehicle()
                    .filter(vehicle -> !vehicle.baseId().equals(loading.placeId())
                            && !vehicle.alsoLoadsAtIds().contains(loading.placeId()))
                    .isEmpty();
            boolean atBorder = index.findPlace(loading.placeId())
                    .filter(place -> place.kind() == PlaceKind.BORDER_ENTRY)
                    .isPresent();
            if (!atBase && !atBorder) {
                add(
                        step,
                        "loads at " + loading.placeId(),
                        "loading at the vehicle's base, a depot where it may load too, or a border entry");
            }
            for (Cargo cargo : loading.cargo()) {
                if (!loadedIds.add(cargo.loadId())) {
                    add(step, "load %s is loaded again".formatted(cargo.loadId()), "each load travels once");
                }
                matchesLoad(step, cargo);
            }
        }

        private void unload(Step step, TripEvent.Unloading unloading, CargoAboard aboard) {
            if (unloading.cargo().isEmpty()) {
                add(step, "hands nothing over", "unloading only where a load is due");
            }
            Set<String> handedOver = new HashSet<>();
            for (Cargo cargo : unloading.cargo()) {
                if (aboard.find(cargo.loadId()).isEmpty() || !handedOver.add(cargo.loadId())) {
                    add(step, "load %s is not aboard".formatted(cargo.loadId()), "unloads what was loaded, once");
                }
                matchesLoad(step, cargo);
                Optional<Load> elsewhere = index.findLoad(cargo.loadId())
                        .filter(load -> !load.need().placeId().equals(unloading.placeId()));
                elsewhere.ifPresent(load -> add(
                        step,
                        "load %s is unloaded at %s".formatted(load.id(), unloading.placeId()),
                        "unloaded at %s, where need %s is"
                                .formatted(load.need().placeId(), load.need().id())));
            }
        }

        private void matchesLoad(Step step, Cargo cargo) {
            Optional<Load> found = index.findLoad(cargo.loadId());
            if (found.isEmpty()) {
                return;
            }
            Load load = found.get();
            if (!cargo.needId().equals(load.need().id())
                    || !cargo.commodityId().equals(load.need().commodityId())
                    || !Tolerance.same(cargo.quantity(), load.quantity())) {
                add(
                        step,
                        "load %s is %s of %s for need %s"
                                .formatted(
                                        load.id(), Words.number(cargo.quantity()), cargo.commodityId(), cargo.needId()),
                        "%s of %s for need %s"
                                .formatted(
                                        Words.number(load.quantity()),
                                        load.need().commodityId(),
                                        load.need().id()));
            }
        }

        private void add(Spot spot, String found, String expected) {
            findings.add(CheckedRule.CARGO, spot, found, expected);
        }
    }
}
