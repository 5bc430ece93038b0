package org.sira.planner.solver.internal;

import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** When each vehicle may leave first, and what its crew has driven by then on that day on a trip that was under way. */
final class CrewsAtStart {

    private static final int NO_DAY = -1;

    private final Carry[] byVehicle;

    CrewsAtStart(PlanFacts facts, Fleet fleet) {
        byVehicle = new Carry[fleet.count];
        for (int v = 0; v < byVehicle.length; v++) {
            String id = fleet.vehicle(v).id();
            int from = fleet.availableFrom[v];
            int day = from / Horizon.MINUTES_PER_DAY;
            List<Trip> trips = facts.decisions().underWay().stream()
                    .filter(trip -> trip.vehicleId().equals(id))
                    .toList();
            int drivenMin = trips.stream()
                    .mapToInt(trip -> drivenMin(trip, day, facts.horizon()))
                    .sum();
            byVehicle[v] = new Carry(from, drivenMin == 0 ? NO_DAY : day, drivenMin, 0);
        }
    }

    Carry atStart(int v) {
        return byVehicle[v];
    }

    private static int drivenMin(Trip trip, int day, Horizon horizon) {
        int midnight = day * Horizon.MINUTES_PER_DAY;
        int minutes = 0;
        for (TripEvent event : trip.events()) {
            if (event instanceof TripEvent.Drive) {
                int from = StrictMath.max(midnight, horizon.minuteOf(event.startsAt()));
                int to = StrictMath.min(midnight + Horizon.MINUTES_PER_DAY, horizon.minuteOf(event.endsAt()));
                minutes += StrictMath.max(0, to - from);
            }
        }
        return minutes;
    }
}
