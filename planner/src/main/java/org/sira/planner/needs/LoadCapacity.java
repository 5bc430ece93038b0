package org.sira.planner.needs;

import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Vehicle;

/**
 * What a vehicle holds of one commodity, ordered by it.
 *
 * @param quantity kg of a dry commodity by payload and volume, litres of a liquid one by compartments and payload; 0 when
 *     the vehicle is not built for it
 * @param perLoad the part of it that one load may take
 */
record LoadCapacity(double quantity, double perLoad) implements Comparable<LoadCapacity> {

    static LoadCapacity of(Vehicle vehicle, Commodity commodity) {
        double byPayload = vehicle.payloadKg() / commodity.kgPerUnit();
        if (commodity.form() == CommodityForm.DRY) {
            double quantity = StrictMath.min(byPayload, vehicle.volumeM3() / commodity.m3PerUnit());
            return new LoadCapacity(quantity, quantity);
        }
        double quantity = StrictMath.min(byPayload, vehicle.capacityLitres());
        return new LoadCapacity(
                quantity, quantity / StrictMath.max(1, vehicle.compartments().size()));
    }

    @Override
    public int compareTo(LoadCapacity other) {
        int byQuantity = Double.compare(quantity, other.quantity);
        return byQuantity != 0 ? byQuantity : Double.compare(perLoad, other.perLoad);
    }
}
