package org.sira.planner.movement;

import java.util.List;
import java.util.stream.Stream;
import org.sira.planner.network.SegmentUse;

/**
 * A part of a route between two places at which a vehicle may wait, with none between them.
 *
 * @param driveMin with contingency, without any waiting
 */
public record Hop(List<SegmentUse> uses, int driveMin) {

    public Hop {
        uses = List.copyOf(uses);
    }

    static Hop of(TimedRoute route) {
        return new Hop(
                Stream.of(route.stages())
                        .flatMap(stage -> stage.uses().stream())
                        .toList(),
                route.driveMin());
    }

    public String fromPlaceId() {
        return uses.get(0).fromPlaceId();
    }

    public String toPlaceId() {
        return uses.get(uses.size() - 1).toPlaceId();
    }
}
