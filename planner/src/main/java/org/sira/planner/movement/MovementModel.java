package org.sira.planner.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Operation;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;

/** The roads of one operation over one horizon, made ready to be driven in time. */
public final class MovementModel {

    private final Horizon horizon;
    private final MovementRules rules;
    private final RoadNetwork network;
    private final RiskMap risk;
    private final RoadCalendar calendar;
    private final double convoySpeedFactor;
    private final List<Gate> gates;
    private final List<Set<String>> closedByDay;
    private final RouteCompiler compiler;
    private final int handlingFrom;
    private final int handlingUntil;

    public MovementModel(
            Operation operation, Horizon horizon, RoadNetwork network, RiskMap risk, List<Corridor> corridors) {
        this.horizon = horizon;
        this.rules = operation.rules();
        this.network = network;
        this.risk = risk;
        calendar = new RoadCalendar(operation, horizon, network);
        convoySpeedFactor = operation.slowestSpeedFactor();
        gates = makeGates(corridors);
        List<Set<String>> closed = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            closed.add(Set.copyOf(calendar.closedOn(day)));
        }
        closedByDay = List.copyOf(closed);
        compiler = new RouteCompiler(this);
        handlingFrom = rules.handlingFrom().toSecondOfDay() / 60;
        handlingUntil = rules.handlingUntil().toSecondOfDay() / 60;
    }

    public Horizon horizon() {
        return horizon;
    }

    public MovementRules rules() {
        return rules;
    }

    /** Both directions of each corridor: index 2k forward, 2k + 1 back. */
    public List<Gate> gates() {
        return gates;
    }

    /** Roads closed all of a day, by day of the horizon. */
    public List<Set<String>> closedByDay() {
        return closedByDay;
    }

    public TimedRoute timed(RouteOption option, VehicleProfile profile) {
        return compiler.compile(option, profile);
    }

    /**
     * The first minute at or after one at which so many minutes of loading or unloading may begin: they lie within the handling
     * hours of one day. {@link StartWindows#NEVER} when they fit into none.
     */
    public int firstHandling(int from, int durationMin) {
        int midnight = from / Horizon.MINUTES_PER_DAY * Horizon.MINUTES_PER_DAY;
        int start = StrictMath.max(from, midnight + handlingFrom);
        if (start + durationMin <= midnight + handlingUntil) {
            return start;
        }
        return durationMin <= handlingUntil - handlingFrom
                ? midnight + Horizon.MINUTES_PER_DAY + handlingFrom
                : StartWindows.NEVER;
    }

    /** Whether a crew may wait and sleep at a place. */
    public boolean isSafe(String placeId) {
        return RouteCompiler.isSafe(network.place(placeId));
    }

    RoadNetwork network() {
        return network;
    }

    RiskMap risk() {
        return risk;
    }

    RoadCalendar calendar() {
        return calendar;
    }

    /** In a corridor everybody keeps to the slowest vehicle of the operation. */
    double convoySpeedFactor() {
        return convoySpeedFactor;
    }

    private List<Gate> makeGates(List<Corridor> corridors) {
        List<Gate> made = new ArrayList<>();
        for (Corridor corridor : corridors) {
            made.add(makeGate(made.size(), corridor, true));
            made.add(makeGate(made.size(), corridor, false));
        }
        return List.copyOf(made);
    }

    private Gate makeGate(int index, Corridor corridor, boolean forward) {
        int sections = corridor.segmentIds().size();
        List<SegmentUse> uses = new ArrayList<>();
        int[] durations = new int[sections];
        StartWindows windows = StartWindows.range(0, horizon.lengthMin());
        int offset = 0;
        for (int i = 0; i < sections; i++) {
            int at = forward ? i : sections - 1 - i;
            RoadSegment segment = network.segment(corridor.segmentIds().get(at));
            String entersFrom = corridor.placeIds().get(forward ? at : at + 1);
            boolean reversed = !segment.fromPlaceId().equals(entersFrom);
            if (reversed && segment.oneWay()) {
                return new Gate(index, corridor, forward, List.of(), new int[0], new boolean[0]);
            }
            SegmentUse use = new SegmentUse(segment, reversed);
            uses.add(use);
            durations[i] = rules.driveMin(segment, convoySpeedFactor);
            windows = windows.and(calendar.enters(use, durations[i]).asSeenFrom(offset));
            offset += durations[i];
        }
        boolean[] open = new boolean[horizon.days() * 24];
        for (int day = 0; day < horizon.days(); day++) {
            for (int hour = rules.firstSlotHour(); hour <= rules.lastSlotHour(); hour++) {
                int slot = day * 24 + hour;
                open[slot] = windows.allows(slot * 60);
            }
        }
        return new Gate(index, corridor, forward, uses, durations, open);
    }
}
