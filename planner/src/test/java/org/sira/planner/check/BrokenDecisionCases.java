package org.sira.planner.check;

import static org.sira.planner.check.BrokenCase.decisions;
import static org.sira.planner.check.BrokenCase.rules;
import static org.sira.planner.check.CheckFixture.DAY1;
import static org.sira.planner.check.CheckedRule.BAN;
import static org.sira.planner.check.CheckedRule.CLOSURE;
import static org.sira.planner.check.CheckedRule.FIGURES;
import static org.sira.planner.check.CheckedRule.NOTICE;
import static org.sira.planner.check.CheckedRule.PIN;
import static org.sira.planner.check.CheckedRule.ROUTE_CAP;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Trip;

/** Plans that do other things than people decided. */
final class BrokenDecisionCases {

    private BrokenDecisionCases() {}

    static List<BrokenCase> all() {
        return List.of(
                // The four leave at noon of the first day, 36 hours after the as-of day began.
                rules(NOTICE, "notificationLeadHours", 37),
                // From the depot to the camp a truck expects 60 + 564 + 720 + 30 millionths of an incident or so.
                rules(ROUTE_CAP, "mostRouteExposure", OptionalDouble.of(1e-4)),
                decisions(PIN, "a pinned trip an hour earlier", pinned(moved(fixed("T1-1"), -1))),
                decisions(PIN, "a pinned trip of another vehicle", pinned(with(fixed("T1-1"), "T3"))),
                bans("a vehicle left out", new Ban.VehicleLeftOut("T3")),
                bans("a need left out", new Ban.NeedLeftOut("N4")),
                bans("a vehicle forbidden at a place", new Ban.VehicleAtPlace("K", "camp")),
                bans("a vehicle forbidden for a need", new Ban.VehicleForNeed("T2", "N1")),
                bans("a road closed by a person", new Ban.Road("R5")).also(CLOSURE),
                decisions(
                        FIGURES,
                        "changes to the approved plan not counted",
                        Decisions.none().withApproved(List.of(moved(fixed("T1-1"), -1)), List.of())),
                decisions(
                        FIGURES,
                        "an hour that was used the day before",
                        Decisions.none()
                                .withApproved(
                                        List.of(),
                                        List.of(new GateSlot(
                                                "C", true, DAY1.minusDays(1).atTime(8, 0))))));
    }

    private static BrokenCase bans(String change, Ban ban) {
        return decisions(BAN, change, Decisions.none().withBans(List.of(ban)));
    }

    private static Decisions pinned(FixedTrip trip) {
        return Decisions.none().withPins(List.of(trip));
    }

    static FixedTrip fixed(String tripId) {
        Trip found = CheckFixture.plan().trips().stream()
                .filter(trip -> trip.id().equals(tripId))
                .findFirst()
                .orElseThrow();
        return FixedTrip.of(found).orElseThrow();
    }

    private static FixedTrip moved(FixedTrip trip, int hours) {
        LocalDateTime start = trip.startsAt().plusHours(hours);
        return Edits.with(trip, "startsAt", start);
    }

    private static FixedTrip with(FixedTrip trip, String vehicleId) {
        return Edits.with(trip, "vehicleId", vehicleId);
    }
}
