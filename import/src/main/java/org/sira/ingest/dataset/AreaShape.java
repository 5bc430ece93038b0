package org.sira.ingest.dataset;

import java.util.List;

/** What an operation area covers. */
public sealed interface AreaShape {

    /** As the sheets give it. */
    record Circle(double latitude, double longitude, double radiusKm) implements AreaShape {}

    /**
     * As maps give it: what lies within an odd number of the rings. So one ring is an area, a ring within it a hole, and a
     * ring beside it another part.
     */
    record Polygon(List<Ring> rings) implements AreaShape {

        public Polygon {
            rings = List.copyOf(rings);
            if (rings.isEmpty()) {
                throw new IllegalArgumentException("A polygon has at least one ring.");
            }
        }
    }

    /** @param corners at least three; the last one is joined to the first, which it does not repeat */
    record Ring(List<Corner> corners) {

        public Ring {
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("A ring has at least 3 corners, not %d.".formatted(corners.size()));
            }
        }
    }

    /** In decimal degrees. */
    record Corner(double latitude, double longitude) {}
}
