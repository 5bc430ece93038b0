package org.sira.planner.explain;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sira.planner.movement.Hop;
import org.sira.planner.movement.Journey;
import org.sira.planner.movement.MovementModel;
import org.sira.planner.movement.RouteTimetable;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/**
 * Says when a vehicle that takes a way leaves, halts and arrives within the horizon, or why it does not. At corridors it
 * finds company at every open slot.
 *
 * <p>For one thread at a time.
 */
public final class JourneyAdvisor {

    private final PlanFacts facts;
    private final VehicleProfile profile;
    private final RouteTimetable timetable;

    public JourneyAdvisor(PlanFacts facts, VehicleProfile profile) {
        this.facts = facts;
        this.profile = profile;
        timetable = new RouteTimetable(new MovementModel(
                facts.operation(), facts.horizon(), facts.network(), facts.risk(), facts.corridors()));
    }

    public JourneyAnswer advise(RouteOption option, JourneyTime time) {
        return asked(option, time)
                .<JourneyAnswer>map(JourneyAnswer.Driven::new)
                .or(() -> nearest(option, time).map(JourneyAnswer.OutOfTime::new))
                .orElseGet(() -> never(option));
    }

    private Optional<Journey> asked(RouteOption option, JourneyTime time) {
        return time instanceof JourneyTime.LeaveAt
                ? timetable.earliestArrival(option, profile, time.at())
                : timetable.latestDeparture(option, profile, time.at());
    }

    private Optional<Journey> nearest(RouteOption option, JourneyTime time) {
        LocalDateTime start = facts.horizon().start();
        LocalDateTime end = facts.horizon().end();
        return time instanceof JourneyTime.LeaveAt
                ? timetable.latestDeparture(option, profile, end)
                : timetable.earliestArrival(option, profile, start);
    }

    private JourneyAnswer never(RouteOption option) {
        Optional<Hop> hop = timetable.impossibleHop(option, profile);
        if (hop.isEmpty()) {
            return new JourneyAnswer.TooFewDays();
        }
        boolean tooLong = hop.get().driveMin() > facts.operation().rules().maxDrivingMinPerDay();
        return tooLong ? new JourneyAnswer.TooLong(hop.get()) : new JourneyAnswer.NoHour(hop.get());
    }
}
