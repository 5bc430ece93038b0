package org.sira.planner.check;

import java.util.List;
import java.util.stream.Stream;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Restrictions;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.plan.PlanFacts;

/** All that may bar a road at a time. */
final class RoadCalendar implements RoadHours {

    private final List<RoadHours> parts;

    RoadCalendar(PlanFacts facts) {
        Restrictions restrictions = facts.operation().restrictions();
        MovementRules rules = facts.operation().rules();
        var geometry = new RoadGeometry(facts.network());
        parts = List.of(
                new DaylightHours(rules),
                new CrossingHours(),
                new CurfewHours(restrictions.curfews()),
                ClosedRoads.of(restrictions, geometry),
                new AnnouncedColumns(restrictions.columns(), rules, geometry));
    }

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        return parts.stream().flatMap(part -> part.obstacles(use));
    }
}
