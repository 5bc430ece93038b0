package org.sira.planner.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.TripEvent;

/** What a vehicle carries while its trip is followed event by event. */
final class CargoAboard {

    private final FactIndex index;
    private final Map<String, Cargo> cargoByLoadId = new LinkedHashMap<>();

    CargoAboard(FactIndex index) {
        this.index = index;
    }

    void follow(TripEvent event) {
        if (event instanceof TripEvent.Loading loading) {
            loading.cargo().forEach(cargo -> cargoByLoadId.put(cargo.loadId(), cargo));
        } else if (event instanceof TripEvent.Unloading unloading) {
            unloading.cargo().forEach(cargo -> cargoByLoadId.remove(cargo.loadId()));
        }
    }

    Optional<Cargo> find(String loadId) {
        return Optional.ofNullable(cargoByLoadId.get(loadId));
    }

    List<Cargo> list() {
        return new ArrayList<>(cargoByLoadId.values());
    }

    double weightKg() {
        return list().stream().mapToDouble(cargo -> weightKg(cargo, index)).sum();
    }

    /** Room that the dry part takes; liquids travel in compartments. */
    double dryVolumeM3() {
        return list().stream()
                .mapToDouble(cargo -> commodity(cargo, CommodityForm.DRY, index)
                        .map(dry -> dry.volumeM3(cargo.quantity()))
                        .orElse(0.0))
                .sum();
    }

    double litres() {
        return list().stream()
                .mapToDouble(cargo -> commodity(cargo, CommodityForm.LIQUID, index)
                        .map(liquid -> cargo.quantity())
                        .orElse(0.0))
                .sum();
    }

    static double weightKg(Cargo cargo, FactIndex index) {
        return index.findCommodity(cargo.commodityId())
                .map(commodity -> commodity.weightKg(cargo.quantity()))
                .orElse(0.0);
    }

    static Optional<Commodity> commodity(Cargo cargo, CommodityForm form, FactIndex index) {
        return index.findCommodity(cargo.commodityId()).filter(commodity -> commodity.form() == form);
    }
}
