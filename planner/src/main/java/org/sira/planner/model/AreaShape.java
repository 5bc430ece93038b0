package org.sira.planner.model;

import java.util.List;

/** What an operation area covers. */
public sealed interface AreaShape {

    record Circle(GeoPoint centre, double radiusKm) implements AreaShape {

        public Circle {
            Facts.positive("Circle around " + centre, "radiusKm", radiusKm);
        }
    }

    /**
     * What lies within an odd number of the rings. So one ring is an area, a ring within it a hole, and a ring beside it
     * another part.
     *
     * @param rings of at least three corners, the last of which is joined to the first and does not repeat it
     */
    record Polygon(List<List<GeoPoint>> rings) implements AreaShape {

        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
                throw new IllegalArgumentException(
                        "Polygon: rings are %s; expected at least one, each of at least 3 corners".formatted(rings));
            }
        }
    }
}
