package org.sira.planner.explain;

import java.util.List;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.risk.Corridor;

/**
 * What speaks for and against a way, beside the fastest one.
 *
 * @param minutesMore that it takes; negative when convoys slow the other one down
 * @param exposureRatio its exposure in that of the fastest; 1 when neither has any
 * @param corridorsAvoided those of the fastest that it does not cross
 * @param roadsAvoided other dangerous roads of the fastest that it does not use, of the class of convoys or above
 */
public record RouteComparison(
        int minutesMore, double exposureRatio, List<Corridor> corridorsAvoided, List<RoadSegment> roadsAvoided) {

    public RouteComparison {
        corridorsAvoided = List.copyOf(corridorsAvoided);
        roadsAvoided = List.copyOf(roadsAvoided);
    }
}
