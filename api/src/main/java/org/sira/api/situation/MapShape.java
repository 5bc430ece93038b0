package org.sira.api.situation;

import java.util.List;
import org.sira.planner.model.AreaShape;

/**
 * An operation area as the map draws it: a circle around its only point, or rings.
 *
 * @param rings of points, each a latitude and a longitude
 * @param radiusKm 0 unless it is a circle
 */
public record MapShape(List<List<double[]>> rings, double radiusKm) {

    public MapShape {
        rings = rings.stream().map(List::copyOf).toList();
    }

    static MapShape of(AreaShape shape) {
        if (shape instanceof AreaShape.Circle circle) {
            double[] centre = {circle.centre().latitude(), circle.centre().longitude()};
            return new MapShape(List.of(List.of(centre)), circle.radiusKm());
        }
        return new MapShape(
                ((AreaShape.Polygon) shape)
                        .rings().stream()
                                .map(ring -> ring.stream()
                                        .map(corner -> new double[] {corner.latitude(), corner.longitude()})
                                        .toList())
                                .toList(),
                0);
    }
}
