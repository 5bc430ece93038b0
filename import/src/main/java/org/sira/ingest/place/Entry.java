package org.sira.ingest.place;

import java.util.Optional;
import org.sira.ingest.value.Point;

/**
 * A thing that is known.
 *
 * @param nameKey of its name
 * @param at empty when it has no place on earth, or none that could be read
 */
record Entry(String id, String name, String nameKey, Parent parent, Optional<Point> at) {

    /** At most so far from the coordinates of a row a place may be meant by it. */
    private static final double NEAR_KM = 5;

    Candidate candidate(double score, Candidate.Reason reason) {
        return new Candidate(id, name, parent.cercle(), score, reason);
    }

    /** How near it is to a point: 1 at the point, 0 from 5 km on, or when either is not known. */
    double nearness(Optional<Point> point) {
        if (at.isEmpty() || point.isEmpty()) {
            return 0;
        }
        return Math.max(0, 1 - at.get().distanceKm(point.get()) / NEAR_KM);
    }
}
