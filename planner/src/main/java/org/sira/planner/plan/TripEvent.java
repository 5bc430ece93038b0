package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.List;
import org.sira.planner.network.RoutePolicy;

/** What a vehicle does on a trip, in the order of time and without gaps between its first and its last event. */
public sealed interface TripEvent {

    LocalDateTime startsAt();

    LocalDateTime endsAt();

    /** Cargo is taken aboard and leaves the stock of the place when loading starts. */
    record Loading(String placeId, LocalDateTime startsAt, LocalDateTime endsAt, List<Cargo> cargo)
            implements TripEvent {
        public Loading {
            cargo = List.copyOf(cargo);
        }
    }

    /**
     * The vehicle fills its own tank from the place's stock while it loads.
     *
     * @param commodityId the fuel
     * @param litres what was burnt since the last filling
     */
    record Refuel(String placeId, LocalDateTime startsAt, LocalDateTime endsAt, String commodityId, double litres)
            implements TripEvent {}

    /** An unbroken drive between two places at which the vehicle stands, with every road it uses. */
    record Drive(
            String fromPlaceId,
            String toPlaceId,
            RoutePolicy policy,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            List<Passage> passages)
            implements TripEvent {
        public Drive {
            passages = List.copyOf(passages);
        }
    }

    record Halt(String placeId, LocalDateTime startsAt, LocalDateTime endsAt, HaltReason reason) implements TripEvent {}

    /** Cargo is handed over. */
    record Unloading(String placeId, LocalDateTime startsAt, LocalDateTime endsAt, List<Cargo> cargo)
            implements TripEvent {
        public Unloading {
            cargo = List.copyOf(cargo);
        }
    }
}
