package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;

/**
 * Takes loads out of a plan: strings of neighbouring trips (Christiaens and Vanden Berghe 2020, section 5.2), or what
 * it is told to.
 *
 * <p>Trips behind a removed one keep the slots in which they crossed corridors, so that their convoys stay together.
 */
final class Ruin {

    private static final int MOST_IN_STRING = 10;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;
    private final Neighbours neighbours;
    private final boolean[] removed;
    private final boolean[] ruinedVehicle;
    private final Set<TripPlan> dismissed = Collections.newSetFromMap(new IdentityHashMap<>());

    Ruin(CompiledProblem problem, ScheduleEditor editor, Neighbours neighbours) {
        this.problem = problem;
        this.editor = editor;
        this.neighbours = neighbours;
        removed = new boolean[problem.loads.count];
        ruinedVehicle = new boolean[problem.fleet.count];
    }

    /** Removes strings around a load, some {@code meanRemoved} loads on average, at most one string of each vehicle. */
    void strings(SearchState state, int seedLoad, double meanRemoved, SplittableRandom random) {
        double meanTrip = meanTripLoads(state);
        double longest = StrictMath.min(MOST_IN_STRING, meanTrip);
        double most = 4 * meanRemoved / (1 + longest) - 1;
        int strings = (int) StrictMath.floor(1 + random.nextDouble() * StrictMath.max(0, most));
        begin();
        for (int place : neighbours.placesNear(problem.loads.place[seedLoad])) {
            int[] loads = neighbours.loadsOf(place);
            int shift = random.nextInt(loads.length);
            for (int i = 0; i < loads.length && strings > 0; i++) {
                int load = loads[(i + shift) % loads.length];
                int v = state.vehicleOf(load);
                if (v != SearchState.ABSENT && !removed[load] && !ruinedVehicle[v]) {
                    removeString(state, v, load, longest, random);
                    ruinedVehicle[v] = true;
                    strings--;
                }
            }
            if (strings == 0) {
                break;
            }
        }
        finish(state);
    }

    /** Removes one load, unless it is absent or pinned. */
    void one(SearchState state, int load) {
        begin();
        int v = state.vehicleOf(load);
        if (v != SearchState.ABSENT) {
            for (TripPlan trip : state.schedule(v).trips()) {
                removed[load] |= !problem.fixed.isPinned(trip) && brings(trip, load);
            }
            ruinedVehicle[v] = true;
        }
        finish(state);
    }

    private static boolean brings(TripPlan trip, int load) {
        for (int[] stop : trip.stops()) {
            for (int other : stop) {
                if (other == load) {
                    return true;
                }
            }
        }
        return false;
    }

    private double meanTripLoads(SearchState state) {
        int trips = 0;
        for (int v = 0; v < problem.fleet.count; v++) {
            trips += state.schedule(v).count();
        }
        return trips == 0 ? 1 : (problem.loads.count - state.absent()) / (double) trips;
    }

    private void removeString(SearchState state, int v, int load, double longest, SplittableRandom random) {
        for (TripPlan trip : state.schedule(v).trips()) {
            int count = 0;
            int at = -1;
            for (int[] stop : trip.stops()) {
                for (int other : stop) {
                    at = other == load ? count : at;
                    count++;
                }
            }
            if (at < 0 || problem.fixed.isPinned(trip)) {
                continue;
            }
            int length = (int) StrictMath.floor(1 + random.nextDouble() * StrictMath.min(longest, count));
            length = StrictMath.min(length, count);
            int first = StrictMath.max(0, StrictMath.min(at - random.nextInt(length), count - length));
            int index = 0;
            for (int[] stop : trip.stops()) {
                for (int other : stop) {
                    removed[other] |= index >= first && index < first + length;
                    index++;
                }
            }
        }
    }

    /** Removes all that some random vehicles bring. */
    void vehicles(SearchState state, int count, SplittableRandom random) {
        begin();
        for (int i = 0; i < count; i++) {
            int v = random.nextInt(problem.fleet.count);
            for (TripPlan trip : state.schedule(v).trips()) {
                mark(v, trip);
            }
        }
        finish(state);
    }

    /** Removes all that leaves on one day or on two. */
    void days(SearchState state, SplittableRandom random) {
        int first = random.nextInt(problem.facts.horizon().days());
        int last = first + random.nextInt(2);
        begin();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (int t = 0; t < schedule.count(); t++) {
                int day = schedule.outcomes()[t].startMin() / Horizon.MINUTES_PER_DAY;
                if (day >= first && day <= last) {
                    mark(v, schedule.trips()[t]);
                }
            }
        }
        finish(state);
    }

    void begin() {
        Arrays.fill(removed, false);
        Arrays.fill(ruinedVehicle, false);
        dismissed.clear();
    }

    /** Marks all loads of a trip, or a support trip, unless it is pinned; {@link #finish} takes them out. */
    void mark(int v, TripPlan trip) {
        if (problem.fixed.isPinned(trip)) {
            return;
        }
        ruinedVehicle[v] = true;
        if (trip.isSupport()) {
            dismissed.add(trip);
        }
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                removed[load] = true;
            }
        }
    }

    boolean isMarked(int load) {
        return removed[load];
    }

    void finish(SearchState state) {
        for (int v = 0; v < ruinedVehicle.length; v++) {
            if (ruinedVehicle[v]) {
                state.replace(v, without(v, state.schedule(v), state.ledger()));
            }
        }
    }

    private Schedule without(int v, Schedule schedule, Ledger ledger) {
        List<TripPlan> left = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        boolean changed = false;
        for (int t = 0; t < schedule.count(); t++) {
            TripPlan trip = schedule.trips()[t];
            @Nullable TripPlan kept = dismissed.contains(trip) ? null : trip.without(removed);
            if (kept != null) {
                starts.add(schedule.outcomes()[t].startMin());
                left.add(changed ? anchored(kept, schedule.outcomes()[t]) : kept);
            }
            changed |= kept != trip;
        }
        Schedule driven = editor.driveAll(v, left, schedule);
        return ledger.sufficesAfter(schedule, driven) ? driven : editor.driveAll(v, asLate(left, starts), schedule);
    }

    private TripPlan anchored(TripPlan trip, TripOutcome outcome) {
        int[] slots = problem.slotsOf(outcome);
        return slots == null || problem.fixed.isPinned(trip) ? trip : trip.withProgramme(trip.notBefore(), slots);
    }

    /** Trips that would now load before stock arrives go no earlier than they did. */
    private List<TripPlan> asLate(List<TripPlan> trips, List<Integer> starts) {
        List<TripPlan> late = new ArrayList<>();
        for (int t = 0; t < trips.size(); t++) {
            TripPlan trip = trips.get(t);
            late.add(
                    problem.fixed.isPinned(trip)
                            ? trip
                            : trip.withProgramme(
                                    StrictMath.max(starts.get(t), trip.notBefore()), trip.slotNotBefore()));
        }
        return late;
    }
}
