package org.sira.planner.network;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.sira.planner.model.RoadSegment;

/**
 * The arcs of a network that vehicles of one profile may use, in compressed rows, with the hours and exposure of
 * each.
 */
final class PricedArcs {

    private final ArcRows rows;
    private final double[] hours;
    private final double[] exposure;

    /**
     * Takes the arcs whose road the profile may use and which is not closed; an arc's tag is its number in the network.
     * Throws an {@link IllegalArgumentException} when the exposure of one is negative or no number.
     */
    PricedArcs(
            RoadNetwork network,
            VehicleProfile profile,
            ToDoubleFunction<SegmentUse> expectedIncidents,
            Predicate<RoadSegment> closed) {
        ArcRows all = network.rows();
        ArcRows.Builder builder = new ArcRows.Builder(all.nodeCount(), all.arcCount());
        for (int arc = 0; arc < all.arcCount(); arc++) {
            RoadSegment road = network.use(arc).segment();
            if (profile.mayUse(road) && !closed.test(road)) {
                builder.add(all.tail(arc), all.head(arc), arc);
            }
        }
        rows = builder.build();
        hours = new double[rows.arcCount()];
        exposure = new double[rows.arcCount()];
        for (int arc = 0; arc < hours.length; arc++) {
            SegmentUse use = network.use(rows.tag(arc));
            hours[arc] = use.segment().driveHours(profile.speedFactor());
            exposure[arc] = checked(use, expectedIncidents.applyAsDouble(use));
        }
    }

    private static double checked(SegmentUse use, double incidents) {
        if (!(incidents >= 0) || Double.isInfinite(incidents)) {
            throw new IllegalArgumentException("Road %s: %s incidents are expected on it, which must be 0 or more."
                    .formatted(use.segment().id(), incidents));
        }
        return incidents;
    }

    ArcRows rows() {
        return rows;
    }

    double hours(int arc) {
        return hours[arc];
    }

    double exposure(int arc) {
        return exposure[arc];
    }
}
