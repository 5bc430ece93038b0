package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Schedules in which one load is in another place, or two loads are in each other's. What cannot work is not drawn:
 * vehicles that are too small or have no road there, places without stock, trips that cannot be driven. All else is left
 * to the constraints.
 *
 * <p>For problems without pinned or approved trips.
 */
final class SingleLoadChanges {

    private static final int NOBODY = -1;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;
    private final boolean[] taken;

    SingleLoadChanges(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
        taken = new boolean[problem.loads.count];
    }

    /** A load, absent or not, to a random place on a vehicle that can carry it; null when what was drawn cannot be. */
    @Nullable ScheduleMove change(List<VehiclePlan> plans, Random random) {
        int load = random.nextInt(problem.loads.count);
        int[] able = problem.ableVehicles[load];
        if (able.length == 0) {
            return null;
        }
        int to = able[random.nextInt(able.length)];
        int from = carrier(plans, load);
        Schedule before = plans.get(to).getSchedule();
        List<TripPlan> trips =
                from == to ? without(before, load, random.nextBoolean()) : new ArrayList<>(List.of(before.trips()));
        if (!putIn(plans, to, trips, load, random)) {
            return null;
        }
        Schedule after = driven(to, trips, before);
        if (after == null) {
            return null;
        }
        if (from == NOBODY || from == to) {
            return new ScheduleMove(List.of(plans.get(to)), List.of(after));
        }
        Schedule had = plans.get(from).getSchedule();
        Schedule left = driven(from, without(had, load, random.nextBoolean()), had);
        return left == null ? null : new ScheduleMove(List.of(plans.get(from), plans.get(to)), List.of(left, after));
    }

    /** Two loads of different trips, or one that travels and one that is absent; null when what was drawn cannot be. */
    @Nullable ScheduleMove swap(List<VehiclePlan> plans, Random random) {
        int load = random.nextInt(problem.loads.count);
        int other = random.nextInt(problem.loads.count);
        int v = carrier(plans, load);
        int w = carrier(plans, other);
        if (load == other || v == NOBODY || !isAble(v, other) || w != NOBODY && !isAble(w, load)) {
            return null;
        }
        Schedule first = exchanged(plans, v, load, other);
        if (first == null) {
            return null;
        }
        if (w == NOBODY || w == v) {
            return new ScheduleMove(List.of(plans.get(v)), List.of(first));
        }
        Schedule second = exchanged(plans, w, load, other);
        return second == null ? null : new ScheduleMove(List.of(plans.get(v), plans.get(w)), List.of(first, second));
    }

    private static int carrier(List<VehiclePlan> plans, int load) {
        for (int v = 0; v < plans.size(); v++) {
            if (plans.get(v).carries(load)) {
                return v;
            }
        }
        return NOBODY;
    }

    private boolean isAble(int v, int load) {
        for (int able : problem.ableVehicles[load]) {
            if (able == v) {
                return true;
            }
        }
        return false;
    }

    private boolean isStocked(int loadPlace, int load) {
        return problem.stock.pointOf(loadPlace, problem.loads.commodity[load]) != StockTable.NONE
                && problem.refills.allows(loadPlace, load, problem.loads);
    }

    private @Nullable Schedule driven(int v, List<TripPlan> trips, Schedule known) {
        Schedule driven = editor.driveAll(v, trips, known);
        return driven.count() == trips.size() ? driven : null;
    }

    /** @param holds whether trips behind it keep their start and slots, so that their convoys stay together */
    private List<TripPlan> without(Schedule schedule, int load, boolean holds) {
        List<TripPlan> left = new ArrayList<>();
        boolean found = false;
        for (int t = 0; t < schedule.count(); t++) {
            TripPlan trip = schedule.trips()[t];
            TripPlan kept = without(trip, load);
            if (kept != null) {
                boolean isBehind = found && holds;
                left.add(isBehind ? inStep(kept, schedule.outcomes()[t]) : kept);
            }
            found |= kept != trip;
        }
        return left;
    }

    private @Nullable TripPlan without(TripPlan trip, int load) {
        taken[load] = true;
        TripPlan kept = trip.without(taken);
        taken[load] = false;
        return kept;
    }

    private TripPlan inStep(TripPlan trip, TripOutcome outcome) {
        int[] slots = problem.slotsOf(outcome);
        return trip.withProgramme(outcome.startMin(), slots == null ? trip.slotNotBefore() : slots);
    }

    /** Into a trip or as a trip of its own, with the same chance for each place in the order of the trips. */
    private boolean putIn(List<VehiclePlan> plans, int v, List<TripPlan> trips, int load, Random random) {
        int place = random.nextInt(2 * trips.size() + 1);
        int at = place / 2;
        if (place % 2 == 0) {
            TripPlan alone = alone(plans, v, load, random);
            if (alone == null) {
                return false;
            }
            trips.add(at, alone);
            return true;
        }
        TripPlan trip = trips.get(at);
        if (!isStocked(trip.loadPlace(), load)) {
            return false;
        }
        trips.set(at, with(trip, load, random.nextInt(trip.stops().length + 1)));
        return true;
    }

    private TripPlan with(TripPlan trip, int load, int stop) {
        if (trip.isSupport()) {
            return TripPlan.ofOneLoad(trip.loadPlace(), trip.policy(), trip.notBefore(), trip.slotNotBefore(), load);
        }
        for (int s = 0; s < trip.stops().length; s++) {
            if (problem.loads.place[trip.stops()[s][0]] == problem.loads.place[load]) {
                return trip.withLoadAtStop(s, load);
            }
        }
        return trip.withStopBefore(stop, load);
    }

    /** As early as can be, from some day on, or in step with some trip of the plan. */
    private @Nullable TripPlan alone(List<VehiclePlan> plans, int v, int load, Random random) {
        int[] loadPlaces = problem.loadPlaces[v];
        if (loadPlaces.length == 0) {
            return null;
        }
        int loadPlace = loadPlaces[random.nextInt(loadPlaces.length)];
        if (!isStocked(loadPlace, load)) {
            return null;
        }
        TripPlan trip = TripPlan.ofOneLoad(loadPlace, random.nextInt(RouteTable.POLICIES), 0, null, load);
        switch (random.nextInt(3)) {
            case 0 -> {
                return trip;
            }
            case 1 -> {
                int day = random.nextInt(problem.facts.horizon().days());
                return trip.withProgramme(day * 24 * 60, null);
            }
            default -> {
                Schedule other = plans.get(random.nextInt(plans.size())).getSchedule();
                return other.count() == 0 ? trip : inStep(trip, other.outcomes()[random.nextInt(other.count())]);
            }
        }
    }

    /** A vehicle's schedule with each of two loads where the other one was; null when it cannot be. */
    private @Nullable Schedule exchanged(List<VehiclePlan> plans, int v, int load, int other) {
        Schedule before = plans.get(v).getSchedule();
        List<TripPlan> trips = new ArrayList<>();
        for (TripPlan trip : before.trips()) {
            boolean hasLoad = stopOf(trip, load) >= 0;
            boolean hasOther = stopOf(trip, other) >= 0;
            if (hasLoad && hasOther) {
                return null;
            }
            if (hasLoad || hasOther) {
                int out = hasLoad ? load : other;
                int in = hasLoad ? other : load;
                if (!isStocked(trip.loadPlace(), in)) {
                    return null;
                }
                trips.add(exchanged(trip, out, in));
            } else {
                trips.add(trip);
            }
        }
        return driven(v, trips, before);
    }

    private TripPlan exchanged(TripPlan trip, int out, int in) {
        int stop = stopOf(trip, out);
        TripPlan left = without(trip, out);
        return left == null
                ? TripPlan.ofOneLoad(trip.loadPlace(), trip.policy(), trip.notBefore(), trip.slotNotBefore(), in)
                : with(left, in, Math.min(stop, left.stops().length));
    }

    private static int stopOf(TripPlan trip, int load) {
        for (int s = 0; s < trip.stops().length; s++) {
            for (int other : trip.stops()[s]) {
                if (other == load) {
                    return s;
                }
            }
        }
        return -1;
    }
}
