package org.sira.ingest.dataset;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A road between two places.
 *
 * @param speedGiven whether the file gives its speed; otherwise both are those of its class and surface
 * @param drySpeedKmh of a laden truck
 * @param wetSpeedKmh of a laden truck in the wet season; the same where the file gives one speed only
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
        boolean speedGiven,
        double drySpeedKmh,
        double wetSpeedKmh,
        RoadSeason season,
        OptionalDouble maxWeightT,
        boolean oneWay,
        Optional<Crossing> crossing) {}
