package org.sira.planner.model;

import java.util.Optional;

/**
 * A road between two places.
 *
 * @param truckSpeedKmh mean speed of a laden truck on the days that are planned
 * @param maxGrossWeightT the heaviest vehicle its bridges bear; {@link Double#POSITIVE_INFINITY} where no limit is known
 * @param oneWay whether it is only driven from {@code fromPlaceId} to {@code toPlaceId}
 * @param crossing the ferry or border post on it, if there is one
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
        boolean oneWay,
        Optional<Crossing> crossing) {

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

    /** A road on which nobody waits for a ferry or at a border. */
    public RoadSegment(
            String id,
            String fromPlaceId,
            String toPlaceId,
            double lengthKm,
            RoadClass roadClass,
            Surface surface,
            double truckSpeedKmh,
            double maxGrossWeightT,
            boolean oneWay) {
        this(
                id,
                fromPlaceId,
                toPlaceId,
                lengthKm,
                roadClass,
                surface,
                truckSpeedKmh,
                maxGrossWeightT,
                oneWay,
                Optional.empty());
    }

    /** The same road with another ferry or border post on it. */
    public RoadSegment withCrossing(Crossing other) {
        return new RoadSegment(
                id,
                fromPlaceId,
                toPlaceId,
                lengthKm,
                roadClass,
                surface,
                truckSpeedKmh,
                maxGrossWeightT,
                oneWay,
                Optional.of(other));
    }

    /** Minutes that everybody loses at the crossing; 0 where there is none. */
    public int delayMin() {
        return crossing.map(Crossing::delayMin).orElse(0);
    }

    /**
     * Hours on the road of a vehicle whose speed is {@code speedFactor} times that of a laden truck: at the wheel without
     * contingency, and at the crossing.
     */
    public double driveHours(double speedFactor) {
        return wheelHours(speedFactor) + delayMin() / 60.0;
    }

    /** Those hours without the delay at the crossing. */
    double wheelHours(double speedFactor) {
        return lengthKm / (truckSpeedKmh * speedFactor);
    }
}
