package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.movement.DrivenStage;
import org.sira.planner.movement.Gate;

/**
 * Lets crews that wait a day or longer for the convoy home come back whole days earlier, as many together as leave the
 * others enough company.
 *
 * <p>What they do until their last stop stays, as do the trips behind. A convoy that breaks up by it, or a plan that costs
 * more, is not accepted; trips that people pinned or approved keep their time.
 */
final class EarlyReturns {

    private static final int DAY = Horizon.MINUTES_PER_DAY;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;
    private final TripEvaluator evaluator;

    /**
     * A trip and its way home.
     *
     * @param gates crossed after the last stop, and not before
     * @param waitMin how long it stands still on that way
     */
    private record WayHome(int vehicle, int trip, boolean[] gates, int waitMin) {}

    EarlyReturns(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
        evaluator = new TripEvaluator(problem);
    }

    /** The same plan with earlier returns. */
    SearchState of(SearchState plan) {
        SearchState state = plan.copy();
        boolean found = true;
        while (found) {
            found = bringForward(state);
        }
        return state;
    }

    private boolean bringForward(SearchState state) {
        List<WayHome> ways = waysWithWaits(state);
        for (WayHome way : ways) {
            for (int days = way.waitMin / DAY; days > 0; days--) {
                if (bringMostForward(state, together(state, ways, way, days), days)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As many of a group as can go while the others still have company; those who wait least stay with them. */
    private boolean bringMostForward(SearchState state, List<WayHome> group, int days) {
        group.sort(Comparator.comparingInt(WayHome::waitMin).reversed());
        for (int count = group.size(); count > 0; count--) {
            if (bringForward(state, group.subList(0, count), days)) {
                return true;
            }
        }
        return false;
    }

    /** All who are in one convoy on the way home, or in one with one of these, and wait for so many days. */
    private List<WayHome> together(SearchState state, List<WayHome> ways, WayHome first, int days) {
        List<WayHome> group = new ArrayList<>(List.of(first));
        for (int i = 0; i < group.size(); i++) {
            for (WayHome other : ways) {
                if (!group.contains(other) && other.waitMin >= days * DAY && keepCompany(state, group.get(i), other)) {
                    group.add(other);
                }
            }
        }
        return group;
    }

    private boolean keepCompany(SearchState state, WayHome one, WayHome other) {
        for (int key : outcome(state, one).passages()) {
            if (one.gates[problem.lanes.gateOf(key)]) {
                for (int otherKey : outcome(state, other).passages()) {
                    if (key == otherKey) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean bringForward(SearchState state, List<WayHome> group, int days) {
        Schedule[] before = state.schedules();
        long soft = state.soft();
        int missing = state.ledger().missing();
        for (WayHome way : group) {
            Schedule schedule = state.schedule(way.vehicle);
            Schedule earlier = withReturn(schedule, way, days);
            boolean kept = earlier.count() == schedule.count()
                    && earlier.outcomes()[way.trip].after().endMin()
                            < schedule.outcomes()[way.trip].after().endMin()
                    && state.ledger().sufficesAfter(schedule, earlier);
            if (!kept) {
                state.become(before);
                return false;
            }
            state.replace(way.vehicle, earlier);
        }
        if (state.soft() > soft || state.ledger().missing() > missing) {
            state.become(before);
            return false;
        }
        return true;
    }

    /** The trip with an earlier way home; it and those behind start and cross as they did. */
    private Schedule withReturn(Schedule schedule, WayHome way, int days) {
        List<TripPlan> trips = new ArrayList<>();
        for (int t = 0; t < schedule.count(); t++) {
            TripPlan trip = schedule.trips()[t];
            int[] slots = problem.slotsOf(schedule.outcomes()[t]);
            if (t == way.trip && slots != null) {
                for (int gate = 0; gate < slots.length; gate++) {
                    slots[gate] -= way.gates[gate] ? days * 24 : 0;
                }
            }
            boolean stays = t < way.trip || trip.isFixed();
            trips.add(stays ? trip : trip.withProgramme(schedule.outcomes()[t].startMin(), slots));
        }
        return editor.driveAll(way.vehicle, trips, schedule);
    }

    private List<WayHome> waysWithWaits(SearchState state) {
        List<WayHome> ways = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (int t = 0; t < schedule.count(); t++) {
                if (!schedule.trips()[t].isFixed() && schedule.outcomes()[t].passages().length > 0) {
                    WayHome way = wayHome(v, schedule, t);
                    if (way.waitMin >= DAY) {
                        ways.add(way);
                    }
                }
            }
        }
        return ways;
    }

    private WayHome wayHome(int v, Schedule schedule, int t) {
        TripPlan trip = schedule.trips()[t];
        Carry before = t == 0 ? problem.atStart(v) : schedule.outcomes()[t - 1].after();
        if (!evaluator.drive(v, trip, before)) {
            throw new IllegalStateException("A trip of the plan cannot be driven.");
        }
        int lastStop = evaluator.itinerary().count() - 2;
        boolean[] home = new boolean[problem.movement.gates().size()];
        boolean[] out = new boolean[home.length];
        int driveMin = 0;
        for (DrivenStage driven : evaluator.simulator().stages()) {
            boolean isHome = driven.leg() >= lastStop;
            driveMin += isHome ? driven.stage().durationMin() : 0;
            Gate gate = driven.stage().gate();
            if (gate != null) {
                (isHome ? home : out)[gate.index()] = true;
            }
        }
        for (int gate = 0; gate < home.length; gate++) {
            home[gate] &= !out[gate];
        }
        int left = evaluator.simulator().handlingStart(lastStop)
                + evaluator.itinerary().handlingMin(lastStop);
        return new WayHome(v, t, home, evaluator.simulator().endMin() - left - driveMin);
    }

    private static TripOutcome outcome(SearchState state, WayHome way) {
        return state.schedule(way.vehicle).outcomes()[way.trip];
    }
}
