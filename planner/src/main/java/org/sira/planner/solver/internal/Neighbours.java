package org.sira.planner.solver.internal;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.sira.planner.model.GeoPoint;

/** For each load all loads, those delivered nearest to it first: the adjacency that strings are removed along. */
final class Neighbours {

    private final int[][] placesByDistance;
    private final int[][] loadsOfPlace;

    Neighbours(CompiledProblem problem) {
        int places = problem.places.count();
        loadsOfPlace = new int[places][];
        placesByDistance = new int[places][];
        GeoPoint[] positions = new GeoPoint[places];
        for (int place = 0; place < places; place++) {
            int here = place;
            positions[place] =
                    problem.facts.network().place(problem.places.id(place)).position();
            loadsOfPlace[place] = IntStream.range(0, problem.loads.count)
                    .filter(load -> problem.loads.place[load] == here)
                    .toArray();
        }
        for (int place = 0; place < places; place++) {
            GeoPoint from = positions[place];
            placesByDistance[place] = IntStream.range(0, places)
                    .filter(other -> loadsOfPlace[other].length > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer other) -> from.distanceKm(positions[other]))
                            .thenComparingInt(other -> other))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    int[] placesNear(int place) {
        return placesByDistance[place];
    }

    int[] loadsOf(int place) {
        return loadsOfPlace[place];
    }
}
