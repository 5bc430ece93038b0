package org.sira.ingest.dataset;

import java.util.OptionalDouble;

/** A road between two places; {@code maxWeightT} is empty where no limit is known. */
public record RoadRow(
        RowRef ref,
        String id,
        String fromPlaceId,
        String toPlaceId,
        double lengthKm,
        RoadClass roadClass,
        Surface surface,
        double truckSpeedKmh,
        OptionalDouble maxWeightT,
        boolean oneWay) {}
