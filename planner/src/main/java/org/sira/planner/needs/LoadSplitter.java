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
 * <p>A load fits the smallest sensible vehicle that can bring it, so that every sensible one can. A single pick-up would
 * shatter every need: not sensible is a vehicle with a payload below 3 t, unless half of the able ones are no stronger, and
 * of the others one that holds less than a third of what the middle one holds. A liquid load fits the mean compartment of
 * the smallest sensible tanker: as many loads as it has compartments fill it, and alone each fits its largest one.
 *
 * <p>Loads are whole kilograms or litres but for the last one of a need, so that sums of them are exact.
 */
public final class LoadSplitter {

    private static final double SENSIBLE_PAYLOAD_KG = 3_000;
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
        double[] payloadsKg =
                ableVehicles.stream().mapToDouble(Vehicle::payloadKg).sorted().toArray();
        double leastPayloadKg = StrictMath.min(SENSIBLE_PAYLOAD_KG, middle(payloadsKg));
        List<LoadCapacity> capacities = ableVehicles.stream()
                .filter(vehicle -> vehicle.payloadKg() >= leastPayloadKg)
                .map(vehicle -> LoadCapacity.of(vehicle, commodity))
                .sorted()
                .toList();
        double least = SENSIBLE_SHARE
                * middle(capacities.stream().mapToDouble(LoadCapacity::quantity).toArray());
        return capacities.stream()
                .filter(capacity -> capacity.quantity() >= least)
                .findFirst()
                .map(smallest -> StrictMath.max(1, StrictMath.floor(smallest.perLoad())))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Of an even number the upper one of the two; 0 of none. */
    private static double middle(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
