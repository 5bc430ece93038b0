package org.sira.planner.solver.routing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.sira.planner.model.Vehicle;

/**
 * Deliveries and the vehicles that may make them. Of a vehicle count its base, payload, availability, and its costs of a
 * trip and of a kilometre; of a load its quantity in kg, and its need's place and window.
 *
 * @param start from which seconds are counted
 * @param mostTripS the longest that a vehicle may be away, waiting included; empty without such a limit
 * @param reloads whether vehicles may come back to their base for another trip
 */
public record RoutingFacts(
        LocalDateTime start,
        List<Vehicle> vehicles,
        List<Delivery> deliveries,
        TravelMatrix matrix,
        OptionalInt mostTripS,
        boolean reloads) {

    public RoutingFacts {
        vehicles = List.copyOf(vehicles);
        deliveries = List.copyOf(deliveries);
        if (mostTripS.isPresent() && reloads) {
            throw new IllegalArgumentException(
                    "A limit on the length of trips goes with one trip for each vehicle only.");
        }
    }
}
