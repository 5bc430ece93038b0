package org.sira.ingest.dataset;

/** Something that is delivered; one unit is a kilogram of a dry commodity, a litre of a liquid one. */
public record CommodityRow(
        RowRef ref,
        String id,
        String name,
        CommodityForm form,
        double kgPerUnit,
        double m3PerUnit,
        boolean vehicleFuel) {}
