package org.sira.planner.network;

import java.util.Comparator;
import java.util.Optional;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;

/**
 * Where a point that is no place comes onto the roads: the nearest place at which one begins or ends. Of two at the same
 * distance, the one that comes first in the network.
 *
 * @param distanceKm from the point, as the crow flies
 */
public record NearestPlace(Place place, double distanceKm) {

    /** Empty when the network has no road. */
    public static Optional<NearestPlace> to(GeoPoint point, RoadNetwork network) {
        return network.places().stream()
                .filter(place -> !network.usesFrom(place.id()).isEmpty()
                        || !network.usesInto(place.id()).isEmpty())
                .map(place -> new NearestPlace(place, point.distanceKm(place.position())))
                .min(Comparator.comparingDouble(NearestPlace::distanceKm));
    }
}
