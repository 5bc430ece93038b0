package org.sira.planner.solver.routing;

import java.util.List;

/**
 * Who brings what, in which order.
 *
 * @param unservedLoadIds what stays behind
 * @param cost of all trips, and the worth of what stays behind; of what had to be brought, a hundred times the dearest trip
 * @param steps of the search
 */
public record RoutePlan(List<Tour> tours, List<String> unservedLoadIds, double cost, long steps) {

    public RoutePlan {
        tours = List.copyOf(tours);
        unservedLoadIds = List.copyOf(unservedLoadIds);
    }

    /**
     * What one vehicle does.
     *
     * @param trips one after the other: of each the loads in the order of their stops, none empty
     */
    public record Tour(String vehicleId, List<List<String>> trips) {

        public Tour {
            trips = trips.stream().map(List::copyOf).toList();
        }
    }
}
