package org.sira.planner.explain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.Surface;
import org.sira.planner.network.RouteOption;
import org.sira.planner.risk.Corridor;

/**
 * One way from a place to another, as it is driven on a day.
 *
 * @param driveMin with contingency, in corridors at the speed of convoys, without any waiting
 * @param exposure expected incidents that one vehicle meets, with what operation areas add on that day
 * @param kmBySurface surfaces that it has, best first
 * @param kmByClass classes of roads that it has, greatest first
 * @param corridors that are crossed in company, in order
 * @param comparison with the fastest option; of the fastest itself, with itself
 */
public record RouteAdvice(
        RouteOption option,
        int driveMin,
        double exposure,
        Map<Surface, Double> kmBySurface,
        Map<RoadClass, Double> kmByClass,
        List<Corridor> corridors,
        RouteComparison comparison) {

    public RouteAdvice {
        kmBySurface = kmBySurface.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kmBySurface));
        kmByClass = kmByClass.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kmByClass));
        corridors = List.copyOf(corridors);
    }
}
