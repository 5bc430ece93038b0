package org.sira.planner.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;

/**
 * Cuts needs into loads that one vehicle carries in one go.
 *
 * <p>A load fits the smallest sensible vehicle that can bring it, so that every sensible one can. Vehicles below a third of
 * the middle one, or below 3 t, are not sensible as long as they are not at least the middle one themselves: otherwise a
 * single pick-up would shatter every need. A liquid load fits the mean compartment of the smallest sensible tanker: as many
 * loads as it has compartments fill it, and alone each fits its largest compartment.
 *
 * <p>Loads are whole kilograms or litres but for the last one of a need, so that sums of them are exact.
 */
public final class LoadSplitter {

    private static final double SENSIBLE_KG = 3_000;
    private static final double SENSIBLE_SHARE = 1 / 3.0;

    private LoadSplitter() {}

    /**
     * The loads of all needs, in the order of the needs. A vehicle is able when it holds at least one kilogram or litre of
     * the commodity and reaches the place.
     *
     * @param reaches whether a vehicle gets to the place with the given id at all
     * @throws IllegalArgumentException when a need names a commodity that is not among the commodities
     */
    public static List<Load> split(
            List<Need> needs,
            List<Commodity> commodities,
            List<Vehicle> vehicles,
            BiPredicate<Vehicle, String> reaches) {
        Map<String, Commodity> commodityById = new HashMap<>();
        commodities.forEach(commodity -> commodityById.put(commodity.id(), commodity));
        List<Load> loads = new ArrayList<>();
        for (Need need : needs) {
            Commodity commodity = commodityById.get(need.commodityId());
            if (commodity == null) {
                throw new IllegalArgumentException(
                        "Need %s: there is no commodity with the id %s.".formatted(need.id(), need.commodityId()));
            }
            List<Vehicle> able = vehicles.stream()
                    .filter(vehicle -> LoadCapacity.of(vehicle, commodity).quantity() >= 1)
                    .filter(vehicle -> reaches.test(vehicle, need.placeId()))
                    .toList();
            loads.addAll(split(need, commodity, able));
        }
        return List.copyOf(loads);
    }

    /**
     * The loads of one need, as equal as whole units allow: {@code <needId>/1}, {@code <needId>/2} and so on.
     *
     * @param ableVehicles that can carry the commodity and reach the place; with none the need stays one load, which stays
     *     behind with its reason
     */
    public static List<Load> split(Need need, Commodity commodity, List<Vehicle> ableVehicles) {
        double unit = unit(commodity, ableVehicles);
        double quantity = need.quantity();
        int count = (int) StrictMath.max(1, StrictMath.ceil(quantity / unit));
        List<Load> loads = new ArrayList<>(count);
        double before = 0;
        for (int k = 1; k <= count; k++) {
            double upTo = k == count ? quantity : StrictMath.ceil(quantity * k / count);
            double share = count == 1 ? 1 : (upTo - before) / quantity;
            loads.add(new Load(need.id() + "/" + k, need, upTo - before, share));
            before = upTo;
        }
        return loads;
    }

    /** The most that a load may be, in whole kilograms or litres. */
    private static double unit(Commodity commodity, List<Vehicle> ableVehicles) {
        List<LoadCapacity> capacities = ableVehicles.stream()
                .map(vehicle -> LoadCapacity.of(vehicle, commodity))
                .sorted()
                .toList();
        if (capacities.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double middle = capacities.get(capacities.size() / 2).quantity();
        double sensible =
                StrictMath.min(middle, StrictMath.max(SENSIBLE_KG / commodity.kgPerUnit(), middle * SENSIBLE_SHARE));
        double unit = capacities.stream()
                .filter(capacity -> capacity.quantity() >= sensible)
                .findFirst()
                .orElseThrow()
                .perLoad();
        return StrictMath.max(1, StrictMath.floor(unit));
    }
}
