package org.sira.planner.model;

/**
 * A node of the road network.
 *
 * @param region first administrative level, empty when unknown; curfews are declared by region or cercle
 * @param cercle second administrative level, empty when unknown
 * @param safeHaven whether a crew may wait and sleep here; depots need not be marked apart
 */
public record Place(
        String id, String name, PlaceKind kind, GeoPoint position, String region, String cercle, boolean safeHaven) {

    public Place {
        Facts.text("Place", "id", id);
        Facts.text("Place " + id, "name", name);
    }
}
