package org.sira.planner.movement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Horizon;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;

/**
 * When a vehicle that takes a given route arrives, and when it has to leave.
 *
 * <p>A route is a chain of hops from one safe place to the next. Between them nobody may wait, but briefly at gates; so
 * for each hop the simulator is asked about every departure that could still arrive first. Of departures that arrive
 * at the same time the latest is taken: who must wait does it where it is safe.
 *
 * <p>Whoever is ready later never arrives earlier: who is ready now may leave later too, and at each safe place the
 * earlier vehicle is no later and has driven no more on that day. The property holds by this construction and not by
 * {@link TripSimulator} alone, whose steps back from a gate may skip a departure that fits.
 *
 * <p>For one thread at a time.
 */
public final class RouteTimetable {

    private final MovementModel model;
    private final Horizon horizon;
    private final TripSimulator simulator;
    private final Itinerary hop = new Itinerary();

    public RouteTimetable(MovementModel model) {
        this.model = model;
        horizon = model.horizon();
        simulator = new TripSimulator(model);
        // Waiting at the start of a hop is what this class decides; its end is where the next one is decided.
        hop.add(0, true, 0, 0, StartWindows.NEVER);
        hop.add(1, true, 0, 0, StartWindows.NEVER);
    }

    /**
     * The earliest arrival of a rested crew that is ready at a time, at the first place of the route, where it may wait.
     * Empty when it does not arrive within the horizon.
     */
    public Optional<Journey> earliestArrival(RouteOption option, VehicleProfile profile, LocalDateTime readyAt) {
        return journey(model.timed(option, profile), horizon.minuteOf(readyAt));
    }

    /**
     * The latest departure that still arrives by a time. Empty when there is none within the horizon, or when even the
     * horizon's first minute is too late.
     */
    public Optional<Journey> latestDeparture(RouteOption option, VehicleProfile profile, LocalDateTime arriveBy) {
        TimedRoute route = model.timed(option, profile);
        int deadline = Math.min(horizon.minuteOf(arriveBy), horizon.lengthMin());
        int latest = -1;
        int tooLate = deadline - route.driveMin() + 1;
        while (latest + 1 < tooLate) {
            int middle = latest + (tooLate - latest) / 2;
            if (arrivalMin(route, middle) <= deadline) {
                latest = middle;
            } else {
                tooLate = middle;
            }
        }
        return latest < 0 ? Optional.empty() : journey(route, latest);
    }

    /**
     * The first hop of a route that even a rested crew can drive on no day of the horizon. Empty when each can be driven by
     * itself; that the whole route can is not said then.
     */
    public Optional<Hop> impossibleHop(RouteOption option, VehicleProfile profile) {
        return hops(model.timed(option, profile)).stream()
                .filter(route -> !driveHop(route, new Timeline(0)))
                .findFirst()
                .map(Hop::of);
    }

    private Optional<Journey> journey(TimedRoute route, int readyMin) {
        Timeline timeline = new Timeline(readyMin);
        if (!drive(route, timeline)) {
            return Optional.empty();
        }
        return Optional.of(timeline.journey(route.option()));
    }

    private int arrivalMin(TimedRoute route, int readyMin) {
        Timeline timeline = new Timeline(readyMin);
        return drive(route, timeline) ? timeline.time : StartWindows.NEVER;
    }

    private boolean drive(TimedRoute route, Timeline timeline) {
        if (timeline.time > horizon.lengthMin()) {
            return false;
        }
        return hops(route).stream().allMatch(hop -> driveHop(hop, timeline));
    }

    private static List<TimedRoute> hops(TimedRoute route) {
        List<TimedRoute> hops = new ArrayList<>();
        Stage[] stages = route.stages();
        int first = 0;
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].endsSafe() || i == stages.length - 1) {
                Stage[] ofHop = Arrays.copyOfRange(stages, first, i + 1);
                hops.add(new TimedRoute(route.option(), ofHop));
                first = i + 1;
            }
        }
        return hops;
    }

    private boolean driveHop(TimedRoute route, Timeline timeline) {
        int arrival = horizon.lengthMin();
        int departure = -1;
        for (int start = timeline.time; start + route.driveMin() <= arrival; start++) {
            if (run(route, start, arrival, timeline)) {
                arrival = simulator.endMin();
                departure = start;
            }
        }
        if (departure < 0) {
            return false;
        }
        run(route, departure, arrival, timeline);
        timeline.record(simulator);
        return true;
    }

    private boolean run(TimedRoute route, int start, int latestEnd, Timeline timeline) {
        return simulator.run(
                hop, (from, to, day) -> route, null, start, latestEnd, timeline.drivenDay, timeline.drivenMin);
    }

    /** What is driven so far. */
    private final class Timeline {

        private final List<Journey.Step> steps = new ArrayList<>();
        private int time;
        private int drivenDay = -1;
        private int drivenMin;

        Timeline(int readyMin) {
            time = Math.max(0, readyMin);
        }

        void record(TripSimulator run) {
            for (DrivenStage driven : run.stages()) {
                Stage stage = driven.stage();
                haltUntil(driven.startMin(), stage);
                for (int j = 0; j < stage.uses().size(); j++) {
                    SegmentUse use = stage.uses().get(j);
                    int left = time + stage.durationsMin()[j];
                    Optional<String> corridor = Optional.ofNullable(stage.gate())
                            .map(gate -> gate.corridor().id());
                    steps.add(new Journey.Road(use, horizon.timeAt(time), horizon.timeAt(left), corridor));
                    time = left;
                }
            }
            drivenDay = run.drivenDay();
            drivenMin = run.drivenMin();
        }

        /** A wait before the first road is no halt on the way. */
        private void haltUntil(int minute, Stage next) {
            if (minute > time && !steps.isEmpty()) {
                Journey.HaltKind kind = next.gate() == null ? Journey.HaltKind.OPENING : Journey.HaltKind.GATE;
                boolean overNight = time / Horizon.MINUTES_PER_DAY != minute / Horizon.MINUTES_PER_DAY;
                steps.add(new Journey.Halt(
                        next.uses().get(0).fromPlaceId(),
                        horizon.timeAt(time),
                        horizon.timeAt(minute),
                        overNight ? Journey.HaltKind.NIGHT : kind));
            }
            time = minute;
        }

        Journey journey(RouteOption option) {
            LocalDateTime arriveAt = horizon.timeAt(time);
            return new Journey(option, steps.isEmpty() ? arriveAt : steps.get(0).from(), arriveAt, steps);
        }
    }
}
