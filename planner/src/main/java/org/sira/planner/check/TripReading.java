package org.sira.planner.check;

import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Trip;

/**
 * A trip read against the facts.
 *
 * @param vehicle empty when the trip names no vehicle of the operation
 * @param roads that are facts, in order; empty when the vehicle is unknown
 */
record TripReading(Trip trip, Optional<Vehicle> vehicle, List<Step> steps, List<DrivenRoad> roads) implements Spot {

    /** What it is to people; empty when it makes no sense. */
    Optional<FixedTrip> fixed() {
        return FixedTrip.of(trip);
    }

    @Override
    public Subject subject() {
        return new Subject.OfTrip(trip.id());
    }

    @Override
    public String where() {
        return Words.trip(trip);
    }

    /** The roads of one of its drives. */
    List<DrivenRoad> roads(Step step) {
        return roads.stream()
                .filter(driven -> driven.step().number() == step.number())
                .toList();
    }

    double lengthKm() {
        return lengthKm(roads);
    }

    static double lengthKm(List<DrivenRoad> roads) {
        return roads.stream().mapToDouble(driven -> driven.road().lengthKm()).sum();
    }
}
