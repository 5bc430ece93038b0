package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.sira.planner.movement.Gate;
import org.sira.planner.movement.Stage;
import org.sira.planner.movement.TimedRoute;
import org.sira.planner.plan.PlanScore;

/**
 * Puts absent loads where they cost least, with blinks (Christiaens and Vanden Berghe 2020, section 5.3).
 *
 * <p>Missing company is priced, not forbidden, and a new trip through a gate also tries the programmes of trips that
 * cross it already: so convoys close up. A load that would cost more than its worth stays behind.
 */
final class Recreate {

    private final CompiledProblem problem;
    private final RoomAboard room;
    private final AskedVehicles all;
    private final ScheduleEditor editor;
    private final double blink;
    private final int mostJoined;
    private final List<Crossing> tried = new ArrayList<>();

    // The best insertion of the present load.
    private double bestPrice;
    private int bestVehicle;
    private int bestAt;
    private int bestDropped;
    private @Nullable TripPlan bestTrip;

    /**
     * @param blink share of insertions that are overlooked
     * @param mostJoined how many programmes of others are tried at most for one new trip
     */
    Recreate(CompiledProblem problem, ScheduleEditor editor, double blink, int mostJoined) {
        this.problem = problem;
        room = new RoomAboard(problem);
        all = AskedVehicles.all(problem);
        this.editor = editor;
        this.blink = blink;
        this.mostJoined = mostJoined;
    }

    /**
     * Puts one load in where it costs least.
     *
     * @param joined the plan whose convoys it may join; the state itself but for what-if questions
     * @param perWorth price of a unit of worth
     * @param company price of a missing vehicle
     * @return whether it was put in
     */
    boolean insert(
            SearchState state, SearchState joined, int load, double perWorth, double company, SplittableRandom random) {
        return insert(state, joined, load, perWorth, company, all, random);
    }

    /** The same, but only some vehicles are asked. */
    boolean insert(
            SearchState state,
            SearchState joined,
            int load,
            double perWorth,
            double company,
            AskedVehicles asked,
            SplittableRandom random) {
        bestPrice = perWorth * problem.loads.worth[load];
        bestTrip = null;
        int[] able = problem.ableVehicles[load];
        for (int i = 0; i < able.length; i++) {
            int v = able[i];
            if (!asked.has(v) || state.schedule(v).count() == 0 && isLikeAnEarlierIdle(state, able, i, asked)) {
                continue;
            }
            joinTrips(state, v, load, company, random);
            addTrips(state, joined, v, load, company, random);
        }
        TripPlan chosen = bestTrip;
        if (chosen == null) {
            return false;
        }
        Schedule schedule = state.schedule(bestVehicle);
        if (!editor.tryChange(bestVehicle, schedule, bestAt, bestDropped, chosen, state.ledger())) {
            throw new IllegalStateException("An insertion that was possible is not possible any more.");
        }
        state.replace(bestVehicle, editor.changed());
        return true;
    }

    private boolean isLikeAnEarlierIdle(SearchState state, int[] able, int i, AskedVehicles asked) {
        for (int j = 0; j < i; j++) {
            if (asked.has(able[j]) && state.schedule(able[j]).count() == 0 && problem.fleet.alike(able[j], able[i])) {
                return true;
            }
        }
        return false;
    }

    /** As another load of a trip that goes anyway. */
    private void joinTrips(SearchState state, int v, int load, double company, SplittableRandom random) {
        Schedule schedule = state.schedule(v);
        for (int t = 0; t < schedule.count(); t++) {
            TripPlan trip = schedule.trips()[t];
            if (problem.fixed.isPinned(trip)) {
                continue;
            }
            if (trip.isSupport()) {
                insteadOfSupport(state, v, t, load, company, random);
                continue;
            }
            if (!problem.refills.allows(trip.loadPlace(), load, problem.loads)
                    || problem.stock.pointOf(trip.loadPlace(), problem.loads.commodity[load]) == StockTable.NONE
                    || !room.isLeft(v, trip, load)) {
                continue;
            }
            int same = stopAt(trip, problem.loads.place[load]);
            if (same >= 0) {
                considerLoad(state, v, t, load, same, false, company, random);
                continue;
            }
            for (int stop = 0; stop <= trip.stops().length; stop++) {
                considerLoad(state, v, t, load, stop, true, company, random);
            }
        }
    }

    /** As the load of a vehicle that would only keep others company. */
    private void insteadOfSupport(SearchState state, int v, int t, int load, double company, SplittableRandom random) {
        TripPlan trip = state.schedule(v).trips()[t];
        if (problem.refills.allows(trip.loadPlace(), load, problem.loads)
                && problem.stock.pointOf(trip.loadPlace(), problem.loads.commodity[load]) != StockTable.NONE) {
            TripPlan laden = TripPlan.ofOneLoad(trip.loadPlace(), trip.policy(), 0, trip.slotNotBefore(), load);
            consider(state, v, t, 1, laden, company, random);
        }
    }

    private int stopAt(TripPlan trip, int place) {
        for (int s = 0; s < trip.stops().length; s++) {
            if (problem.loads.place[trip.stops()[s][0]] == place) {
                return s;
            }
        }
        return -1;
    }

    /** As the first load of a trip of its own. */
    private void addTrips(
            SearchState state, SearchState joined, int v, int load, double company, SplittableRandom random) {
        Schedule schedule = state.schedule(v);
        for (int loadPlace : problem.loadPlaces[v]) {
            int point = problem.stock.pointOf(loadPlace, problem.loads.commodity[load]);
            if (point == StockTable.NONE || !problem.refills.allows(loadPlace, load, problem.loads)) {
                continue;
            }
            int period = state.ledger().firstPeriodWith(point, problem.loads.quantity[load]);
            if (period < 0) {
                continue;
            }
            int notBefore = StrictMath.max(0, problem.stock.periodStart[point][period]);
            int driveMin = problem.leastTripDriveMin(v, loadPlace, load);
            int handlingMin = problem.tripHandlingMin(load);
            int until = problem.fleet.availableUntil[v];
            for (int at = schedule.count(); at >= 0; at--) {
                until = at < schedule.count() ? endsBefore(schedule.outcomes()[at], until) : until;
                int from = at == 0
                        ? problem.fleet.earliestNew[v]
                        : schedule.outcomes()[at - 1].after().endMin();
                int least = problem.leastElapsedMin(driveMin, handlingMin);
                int start = StrictMath.max(from, notBefore);
                if (start + least <= until) {
                    addTrip(state, joined, v, loadPlace, load, at, notBefore, company, start, until, random);
                }
                if (at > 0) {
                    driveMin += schedule.outcomes()[at - 1].driveMin();
                    handlingMin += schedule.outcomes()[at - 1].handlingMin();
                }
            }
        }
    }

    private void addTrip(
            SearchState state,
            SearchState joined,
            int v,
            int loadPlace,
            int load,
            int at,
            int notBefore,
            double company,
            int start,
            int until,
            SplittableRandom random) {
        int profile = problem.fleet.profile[v];
        int day = StrictMath.min(notBefore / (24 * 60), problem.facts.horizon().days() - 1);
        @Nullable TimedRoute last = null;
        for (int policy = 0; policy < RouteTable.POLICIES; policy++) {
            TimedRoute route = problem.routes.route(profile, policy, loadPlace, problem.loads.place[load], day);
            if (route == last && policy > 0) {
                continue;
            }
            last = route;
            considerTrip(state, v, at, loadPlace, policy, notBefore, load, company, random);
            Gate gate = route == null ? null : firstGate(route);
            if (gate != null && company > 0) {
                TripPlan trip = TripPlan.ofOneLoad(loadPlace, policy, notBefore, null, load);
                joinConvoys(state, joined, v, at, trip, gate, company, start, until, random);
            }
        }
    }

    /** When a trip put in before another must be over for that and the next ones to keep their convoys: a bound from above. */
    private int endsBefore(TripOutcome next, int untilForOthers) {
        return next.passages().length > 0 ? problem.lanes.firstSlot(next) * 60 + 59 : untilForOthers;
    }

    private static @Nullable Gate firstGate(TimedRoute route) {
        for (Stage stage : route.stages()) {
            if (stage.gate() != null) {
                return stage.gate();
            }
        }
        return null;
    }

    /** With the programme of trips that cross the same gate in a convoy that has room. */
    private void joinConvoys(
            SearchState state,
            SearchState joined,
            int v,
            int at,
            TripPlan trip,
            Gate gate,
            double company,
            int from,
            int until,
            SplittableRandom random) {
        List<Crossing> crossings = joined.crossings(gate.index());
        if (crossings.isEmpty()) {
            return;
        }
        tried.clear();
        int start = random.nextInt(crossings.size());
        for (int i = 0; i < crossings.size() && tried.size() < mostJoined; i++) {
            Crossing crossing = crossings.get((start + i) % crossings.size());
            if ((crossing.vehicle() != v || state != joined)
                    && problem.lanes.firstSlot(crossing.trip()) * 60 > from
                    && problem.lanes.lastSlot(crossing.trip()) * 60 < until
                    && state.ledger().hasRoom(crossing.key())
                    && isNew(crossing)) {
                tried.add(crossing);
                consider(state, v, at, 0, trip.withProgramme(trip.notBefore(), crossing.slots()), company, random);
            }
        }
    }

    private boolean isNew(Crossing crossing) {
        for (Crossing other : tried) {
            if (other.isInStepWith(crossing)) {
                return false;
            }
        }
        return true;
    }

    private void consider(
            SearchState state, int v, int at, int dropped, TripPlan trip, double company, SplittableRandom random) {
        if (!blinks(random)
                && editor.tryChange(v, state.schedule(v), at, dropped, trip, state.ledger(), bestPrice, company)) {
            keepIfBest(v, at, dropped, company);
        }
    }

    private void considerLoad(
            SearchState state,
            int v,
            int at,
            int load,
            int stop,
            boolean isNew,
            double company,
            SplittableRandom random) {
        if (!blinks(random)
                && editor.tryLoad(v, state.schedule(v), at, load, stop, isNew, state.ledger(), bestPrice, company)) {
            keepIfBest(v, at, 1, company);
        }
    }

    private void considerTrip(
            SearchState state,
            int v,
            int at,
            int loadPlace,
            int policy,
            int notBefore,
            int load,
            double company,
            SplittableRandom random) {
        if (!blinks(random)
                && editor.tryTrip(
                        v,
                        state.schedule(v),
                        at,
                        loadPlace,
                        policy,
                        notBefore,
                        load,
                        state.ledger(),
                        bestPrice,
                        company)) {
            keepIfBest(v, at, 0, company);
        }
    }

    private boolean blinks(SplittableRandom random) {
        return blink > 0 && random.nextDouble() < blink;
    }

    private void keepIfBest(int v, int at, int dropped, double company) {
        double price = editor.softDelta() / PlanScore.SCALE + company * editor.missingDelta() / Lanes.WHOLE;
        if (price < bestPrice) {
            bestPrice = price;
            bestVehicle = v;
            bestAt = at;
            bestDropped = dropped;
            bestTrip = editor.inserted();
        }
    }
}
