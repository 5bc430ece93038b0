package org.sira.ingest.dataset;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A road between two places.
 *
 * @param truckSpeedKmh empty when blank: then one by class and surface counts, in both seasons
 * @param wetSpeedKmh empty when blank: then the speed holds all year
 * @param maxWeightT empty where no limit is known
 */
public record RoadRow(
        RowRef ref,
        String id,
        String fromPlaceId,
        String toPlaceId,
        double lengthKm,
        RoadClass roadClass,
        Surface surface,
        OptionalDouble truckSpeedKmh,
        OptionalDouble wetSpeedKmh,
        RoadSeason season,
        OptionalDouble maxWeightT,
        boolean oneWay,
        Optional<Crossing> crossing) {}
