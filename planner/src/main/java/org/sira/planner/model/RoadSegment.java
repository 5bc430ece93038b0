package org.sira.planner.model;

/**
 * A road between two places.
 *
 * @param truckSpeedKmh mean speed of a laden truck in the present season
 * @param maxGrossWeightT the heaviest vehicle its bridges bear; {@link Double#POSITIVE_INFINITY} where no limit is known
 * @param oneWay whether it is only driven from {@code fromPlaceId} to {@code toPlaceId}
 */
public record RoadSegment(
        String id,
        String fromPlaceId,
        String toPlaceId,
        double lengthKm,
        RoadClass roadClass,
        Surface surface,
        double truckSpeedKmh,
        double maxGrossWeightT,
        boolean oneWay) {

    public RoadSegment {
        Facts.text("Road", "id", id);
        String fact = "Road " + id;
        Facts.text(fact, "from", fromPlaceId);
        Facts.text(fact, "to", toPlaceId);
        if (fromPlaceId.equals(toPlaceId)) {
            throw new IllegalArgumentException(fact + ": leads from " + fromPlaceId + " to itself.");
        }
        Facts.positive(fact, "lengthKm", lengthKm);
        Facts.positive(fact, "truckSpeedKmh", truckSpeedKmh);
        if (!(maxGrossWeightT > 0)) {
            throw new IllegalArgumentException(
                    "%s: maxGrossWeightT is %s but must be above 0.".formatted(fact, maxGrossWeightT));
        }
    }

    /** Hours a vehicle takes whose speed is {@code speedFactor} times that of a laden truck, without contingency. */
    public double driveHours(double speedFactor) {
        return lengthKm / (truckSpeedKmh * speedFactor);
    }
}
