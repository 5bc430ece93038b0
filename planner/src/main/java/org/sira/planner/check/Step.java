package org.sira.planner.check;

import java.time.temporal.ChronoUnit;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/**
 * An event with its place in its trip.
 *
 * @param number counted from 1
 */
record Step(Trip trip, int number, TripEvent event) implements Spot {

    String fromPlaceId() {
        return event instanceof TripEvent.Drive drive ? drive.fromPlaceId() : standsAt();
    }

    String toPlaceId() {
        return event instanceof TripEvent.Drive drive ? drive.toPlaceId() : standsAt();
    }

    long durationMin() {
        return ChronoUnit.MINUTES.between(event.startsAt(), event.endsAt());
    }

    @Override
    public Subject subject() {
        return new Subject.OfEvent(trip.id(), number);
    }

    @Override
    public String where() {
        return "%s, event %d (%s)".formatted(Words.trip(trip), number, what());
    }

    private String what() {
        if (event instanceof TripEvent.Drive) {
            return "drive from " + fromPlaceId() + " to " + toPlaceId();
        }
        if (event instanceof TripEvent.Loading) {
            return "loading at " + standsAt();
        }
        if (event instanceof TripEvent.Refuel) {
            return "refuelling at " + standsAt();
        }
        return (event instanceof TripEvent.Unloading ? "unloading at " : "halt at ") + standsAt();
    }

    private String standsAt() {
        if (event instanceof TripEvent.Loading loading) {
            return loading.placeId();
        }
        if (event instanceof TripEvent.Refuel refuel) {
            return refuel.placeId();
        }
        if (event instanceof TripEvent.Unloading unloading) {
            return unloading.placeId();
        }
        return event instanceof TripEvent.Halt halt ? halt.placeId() : "";
    }
}
