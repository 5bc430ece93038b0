package org.sira.planner.model;

/**
 * Something that is delivered.
 *
 * @param kgPerUnit weight of one unit: 1 for dry goods, the density in kg per litre for liquids
 * @param m3PerUnit room that one unit takes, packed
 * @param vehicleFuel whether vehicles of the operation burn it
 */
public record Commodity(
        String id, String name, CommodityForm form, double kgPerUnit, double m3PerUnit, boolean vehicleFuel) {

    public Commodity {
        Facts.text("Commodity", "id", id);
        Facts.positive("Commodity " + id, "kgPerUnit", kgPerUnit);
        Facts.positive("Commodity " + id, "m3PerUnit", m3PerUnit);
    }

    public double weightKg(double quantity) {
        return quantity * kgPerUnit;
    }

    public double volumeM3(double quantity) {
        return quantity * m3PerUnit;
    }
}
