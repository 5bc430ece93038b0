package org.sira.planner.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sira.planner.model.Closure;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Restrictions;
import org.sira.planner.network.RoadGeometry;

/** Nobody is on a road on a date on which it, or an operation area that it touches, is closed. */
record ClosedRoads(List<Closure> closures, List<OperationArea> closedAreas, RoadGeometry geometry)
        implements RoadHours {

    static ClosedRoads of(Restrictions restrictions, RoadGeometry geometry) {
        return new ClosedRoads(
                restrictions.closures(),
                restrictions.areas().stream().filter(OperationArea::closed).toList(),
                geometry);
    }

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        Stream<Obstacle> byClosure = closures.stream()
                .filter(closure -> closure.segmentId().equals(use.road().id()))
                .filter(closure -> overlaps(use, closure.from(), closure.to()))
                .map(closure -> obstacle(use, "closure " + closure.id(), closure.from(), closure.to()));
        Stream<Obstacle> byArea = closedAreas.stream()
                .filter(area -> overlaps(use, area.from(), area.to()))
                .filter(area -> geometry.touches(use.road(), area))
                .map(area -> obstacle(use, "closed operation area " + area.id(), area.from(), area.to()));
        return Stream.concat(byClosure, byArea);
    }

    private static boolean overlaps(RoadUse use, LocalDate from, LocalDate to) {
        // Compared as dates: the last day of what is closed for good has no day after it.
        boolean leavesBefore = !use.leaveAt().isAfter(from.atStartOfDay());
        boolean entersAfter = use.enterAt().toLocalDate().isAfter(to);
        return !leavesBefore && !entersAfter;
    }

    private static Obstacle obstacle(RoadUse use, String what, LocalDate from, LocalDate to) {
        return new Obstacle(
                CheckedRule.CLOSURE,
                "driven " + Words.span(use.enterAt(), use.leaveAt()),
                "not on the dates of %s, %s to %s".formatted(what, from, to));
    }
}
