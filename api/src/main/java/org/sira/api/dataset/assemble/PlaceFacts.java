package org.sira.api.dataset.assemble;

import org.sira.ingest.dataset.PlaceRow;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;

/** Places. */
final class PlaceFacts {

    private PlaceFacts() {}

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
}
