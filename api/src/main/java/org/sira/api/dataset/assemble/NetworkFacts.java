package org.sira.api.dataset.assemble;

import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

/** Places and roads. */
final class NetworkFacts {

    private NetworkFacts() {}

    static Place place(PlaceRow row) {
        return new Place(
                row.id(),
                row.name(),
                PlaceKind.valueOf(row.type().name()),
                new GeoPoint(row.latitude(), row.longitude()),
                row.region(),
                row.cercle(),
                row.safeHaven());
    }

    static RoadSegment road(RoadRow row) {
        return new RoadSegment(
                row.id(),
                row.fromPlaceId(),
                row.toPlaceId(),
                row.lengthKm(),
                RoadClass.valueOf(row.roadClass().name()),
                Surface.valueOf(row.surface().name()),
                row.truckSpeedKmh(),
                row.maxWeightT().orElse(Double.POSITIVE_INFINITY),
                row.oneWay());
    }
}
