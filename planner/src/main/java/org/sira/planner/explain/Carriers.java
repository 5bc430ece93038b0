package org.sira.planner.explain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;

/** Which vehicles can carry what, and where each could load it. */
final class Carriers {

    private final PlanFacts facts;
    private final Map<String, Commodity> commodityById = new HashMap<>();
    private final Set<String> borderEntryIds = new LinkedHashSet<>();

    Carriers(PlanFacts facts) {
        this.facts = facts;
        facts.operation().commodities().forEach(commodity -> commodityById.put(commodity.id(), commodity));
        facts.operation().places().stream()
                .filter(place -> place.kind() == PlaceKind.BORDER_ENTRY)
                .map(Place::id)
                .forEach(borderEntryIds::add);
    }

    Commodity commodity(Need need) {
        Commodity commodity = commodityById.get(need.commodityId());
        if (commodity == null) {
            throw new IllegalArgumentException(
                    "Need %s: there is no commodity with the id %s.".formatted(need.id(), need.commodityId()));
        }
        return commodity;
    }

    /** The vehicles for which a load is neither too heavy nor too large, when they are empty. */
    List<Vehicle> of(Load load) {
        Commodity commodity = commodity(load.need());
        double kg = commodity.weightKg(load.quantity());
        return facts.operation().vehicles().stream()
                .filter(vehicle -> kg <= vehicle.payloadKg())
                .filter(vehicle -> commodity.form() == CommodityForm.LIQUID
                        ? load.quantity() <= vehicle.capacityLitres()
                        : commodity.volumeM3(load.quantity()) <= vehicle.volumeM3())
                .toList();
    }

    /**
     * The vehicles that could carry a part of a load. A need whose place nobody reaches is not cut into loads: that it is
     * too large for any vehicle is then no reason.
     */
    List<Vehicle> ofAnyPart(Load load) {
        Commodity commodity = commodity(load.need());
        return load.quantity() < load.need().quantity()
                ? of(load)
                : facts.operation().vehicles().stream()
                        .filter(vehicle -> roomFor(vehicle, commodity) >= 1)
                        .toList();
    }

    /** What an empty vehicle holds of a commodity: kg of a dry one, litres of a liquid one. */
    static double roomFor(Vehicle vehicle, Commodity commodity) {
        double byPayload = vehicle.payloadKg() / commodity.kgPerUnit();
        return StrictMath.min(
                byPayload,
                commodity.form() == CommodityForm.LIQUID
                        ? vehicle.capacityLitres()
                        : vehicle.volumeM3() / commodity.m3PerUnit());
    }

    /** Where a vehicle may load: at its base, at other depots where it is allowed to, and at all border entries. */
    Set<String> loadPlaceIds(Vehicle vehicle) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(vehicle.baseId());
        ids.addAll(vehicle.alsoLoadsAtIds());
        ids.addAll(borderEntryIds);
        return ids;
    }

    /** Where there is ever anything of what a need asks for, be it that another need refills a depot. */
    Set<String> stockedPlaceIds(Need need) {
        Set<String> ids = new LinkedHashSet<>();
        facts.operation().stocks().stream()
                .filter(stock -> stock.commodityId().equals(need.commodityId()) && stock.quantity() > 0)
                .map(Stock::placeId)
                .forEach(ids::add);
        facts.needs().stream()
                .filter(other -> other.commodityId().equals(need.commodityId()) && isRefill(other))
                .map(Need::placeId)
                .filter(placeId -> !placeId.equals(need.placeId()))
                .forEach(ids::add);
        return ids;
    }

    /** Whether what is brought can be loaded again: a depot asks for it. */
    boolean isRefill(Need need) {
        return facts.network().place(need.placeId()).kind() == PlaceKind.DEPOT;
    }
}
