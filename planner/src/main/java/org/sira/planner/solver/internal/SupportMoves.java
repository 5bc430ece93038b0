package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.PlanScore;

/**
 * Sends unladen vehicles along with convoys that lack some, and calls them off again.
 *
 * <p>A support vehicle crosses the corridor with the convoy, waits where the corridor ends if that is a safe place, and otherwise
 * goes all the way to a stop of another vehicle that is one; it comes back with the convoy.
 */
final class SupportMoves {

    /** A support vehicle leaves its base on the day of the convoy or on the day before. */
    private static final int MOST_DAYS_AHEAD = 1;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;

    /** Those of the present pass for whom no vehicle was found since the plan was changed last. */
    private final List<InVain> inVain = new ArrayList<>();

    /** @param turnsAtItsEnd whether who keeps company turns at the end of the corridor, wherever the others go */
    private record InVain(Crossing crossing, int corridor, boolean turnsAtItsEnd) {}

    // The best way to send a vehicle along with the present crossing.
    private double bestPrice;
    private int bestVehicle;
    private int bestAt;
    private @Nullable TripPlan bestTrip;

    SupportMoves(CompiledProblem problem, ScheduleEditor editor) {
        this.problem = problem;
        this.editor = editor;
    }

    /**
     * Makes up the number of all convoys for which that costs less than what is missing.
     *
     * @param company price of a missing vehicle
     */
    void completeAll(SearchState state, double company) {
        inVain.clear();
        for (int gate = 0; gate < problem.movement.gates().size(); gate++) {
            int at = 0;
            while (at < state.crossings(gate).size()) {
                Crossing crossing = state.crossings(gate).get(at);
                boolean completed = !isInVain(crossing, gate) && complete(state, crossing, gate, company);
                // A vehicle sent along changes the list, so it is looked through from the start.
                at = completed ? 0 : at + 1;
            }
        }
    }

    /** Whether nobody was found for one in step with this one, for whom the same vehicles come into question. */
    private boolean isInVain(Crossing crossing, int gate) {
        for (InVain tried : inVain) {
            if (tried.corridor == gate >> 1
                    && tried.crossing.isInStepWith(crossing)
                    && (tried.crossing.trip() == crossing.trip() || tried.turnsAtItsEnd)) {
                return true;
            }
        }
        return false;
    }

    /** Makes up the number of one convoy by one vehicle. */
    void completeOne(SearchState state, double company, SplittableRandom random) {
        inVain.clear();
        int gates = problem.movement.gates().size();
        int first = random.nextInt(gates);
        for (int i = 0; i < gates; i++) {
            int gate = (first + i) % gates;
            List<Crossing> crossings = state.crossings(gate);
            if (!crossings.isEmpty()
                    && complete(state, crossings.get(random.nextInt(crossings.size())), gate, company)) {
                return;
            }
        }
    }

    /** Calls off all support trips whose convoys do without them, or for which they are too dear. */
    void dismiss(SearchState state, double company) {
        if (state.supportTrips() == 0) {
            return;
        }
        for (int v = 0; v < problem.fleet.count; v++) {
            for (int t = state.schedule(v).count() - 1; t >= 0; t--) {
                Schedule schedule = state.schedule(v);
                if (schedule.trips()[t].isSupport()
                        && !problem.fixed.isPinned(schedule.trips()[t])
                        && editor.tryChange(v, schedule, t, 1, null, state.ledger())
                        && price(company) < 0) {
                    state.replace(v, editor.changed());
                }
            }
        }
    }

    private boolean complete(SearchState state, Crossing crossing, int gate, double company) {
        if (!state.ledger().isTooSmall(crossing.key())) {
            return false;
        }
        int slot = crossing.slots()[gate];
        int other = crossing.slots()[gate ^ 1];
        if (slot == 0 || other == 0) {
            // It comes back another way.
            return false;
        }
        bestPrice = 0;
        bestTrip = null;
        int day = StrictMath.min(slot, other) / 24;
        int gateOut = slot < other ? gate : gate ^ 1;
        int[] turnPlaces = turnPlaces(state, crossing, gateOut);
        for (int v = 0; v < problem.fleet.count; v++) {
            if (v == crossing.vehicle() || problem.bans.forbids(v)) {
                continue;
            }
            for (int turnPlace : turnPlaces) {
                for (int ahead = 0; ahead <= StrictMath.min(day, MOST_DAYS_AHEAD); ahead++) {
                    if (problem.canReach(v, turnPlace)) {
                        consider(state, v, crossing, turnPlace, (day - ahead) * Horizon.MINUTES_PER_DAY, company);
                    }
                }
            }
        }
        TripPlan chosen = bestTrip;
        if (chosen == null) {
            inVain.add(new InVain(crossing, gate >> 1, problem.turnPlace(gateOut) != TripPlan.NOWHERE));
            return false;
        }
        inVain.clear();
        if (!editor.tryChange(bestVehicle, state.schedule(bestVehicle), bestAt, 0, chosen, state.ledger())) {
            throw new IllegalStateException("A support trip that was possible is not possible any more.");
        }
        state.replace(bestVehicle, editor.changed());
        return true;
    }

    /** Where the corridor ends on the way out if vehicles may wait there; otherwise the stops of the trip where they may. */
    private int[] turnPlaces(SearchState state, Crossing crossing, int gateOut) {
        int end = problem.turnPlace(gateOut);
        if (end != TripPlan.NOWHERE) {
            return new int[] {end};
        }
        IntStream.Builder stops = IntStream.builder();
        Schedule schedule = state.schedule(crossing.vehicle());
        for (int t = 0; t < schedule.count(); t++) {
            if (schedule.outcomes()[t] == crossing.trip()) {
                for (int[] stop : schedule.trips()[t].stops()) {
                    stops.add(problem.loads.place[stop[0]]);
                }
            }
        }
        return stops.build().filter(problem.places::isSafe).distinct().toArray();
    }

    private void consider(SearchState state, int v, Crossing crossing, int turnPlace, int notBefore, double company) {
        Schedule schedule = state.schedule(v);
        for (int at = schedule.count(); at >= 0; at--) {
            boolean comesTooLate =
                    at < schedule.count() && schedule.outcomes()[at].after().endMin() <= notBefore;
            boolean comesBack = at == 0 || schedule.outcomes()[at - 1].startMin() < notBefore + Horizon.MINUTES_PER_DAY;
            if (comesTooLate || !comesBack) {
                continue;
            }
            for (int policy = 0; policy < RouteTable.POLICIES; policy++) {
                if (isLikeTheOneBefore(policy, v, turnPlace, notBefore)) {
                    continue;
                }
                TripPlan trip =
                        TripPlan.ofSupport(problem.fleet.base[v], policy, notBefore, crossing.slots(), turnPlace);
                if (editor.tryChange(v, schedule, at, 0, trip, state.ledger(), bestPrice, company)
                        && price(company) < bestPrice) {
                    bestPrice = price(company);
                    bestVehicle = v;
                    bestAt = at;
                    bestTrip = trip;
                }
            }
        }
    }

    /** Whether a policy has the same ways there and back as the one before. */
    private boolean isLikeTheOneBefore(int policy, int v, int turnPlace, int notBefore) {
        if (policy == 0) {
            return false;
        }
        int profile = problem.fleet.profile[v];
        int base = problem.fleet.base[v];
        int day = notBefore / Horizon.MINUTES_PER_DAY;
        return problem.routes.route(profile, policy, base, turnPlace, day)
                        == problem.routes.route(profile, policy - 1, base, turnPlace, day)
                && problem.routes.route(profile, policy, turnPlace, base, day)
                        == problem.routes.route(profile, policy - 1, turnPlace, base, day);
    }

    private double price(double company) {
        return editor.softDelta() / PlanScore.SCALE + company * editor.missingDelta() / Lanes.WHOLE;
    }
}
