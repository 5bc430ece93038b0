package org.sira.planner.solver.internal;

import java.util.Collection;
import java.util.Set;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** The routes that a plan may use: no road above the cap, none that is closed. */
public final class PlanRoutes {

    private PlanRoutes() {}

    /** Options of vehicles of a profile while some roads are closed. */
    public static TravelOptions options(
            PlanFacts facts, VehicleProfile profile, Set<String> closedSegmentIds, Collection<String> usedPlaceIds) {
        double factor = 1 + facts.operation().rules().contingencyShare();
        return new TravelOptions(
                facts.network(),
                profile,
                use -> facts.risk()
                        .expectedIncidents(
                                use.segment().id(), use.segment().driveHours(profile.speedFactor()) * factor),
                road -> closedSegmentIds.contains(road.id()) || isAboveCap(facts, road.id()),
                usedPlaceIds);
    }

    private static boolean isAboveCap(PlanFacts facts, String segmentId) {
        return facts.risk()
                        .get(segmentId)
                        .riskClass()
                        .compareTo(facts.operation().rules().worstOpenClass())
                > 0;
    }
}
