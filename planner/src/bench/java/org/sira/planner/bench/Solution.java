package org.sira.planner.bench;

import java.util.List;

/** Routes, in the node and vehicle numbers of an instance. May be wrong: see {@link RouteChecker}. */
record Solution(List<Tour> tours) {

    Solution {
        tours = List.copyOf(tours);
    }

    /**
     * What one vehicle does.
     *
     * @param trips of each the visits in their order, without depots
     */
    record Tour(int vehicle, List<List<Integer>> trips) {

        Tour {
            trips = trips.stream().map(List::copyOf).toList();
        }
    }
}
