package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.Comparator;
import org.sira.planner.model.Vehicle;

/**
 * Sends a smaller vehicle in place of a larger one where that costs no more: the large tanker is kept for those who need
 * it. Loads, slots of convoys and times stay as far as the score sees them; trips that people pinned or approved stay.
 */
final class FittingVehicles {

    private final CompiledProblem problem;
    private final ScheduleEditor editor;

    FittingVehicles(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
    }

    /** The same plan on vehicles that fit better. */
    SearchState of(SearchState plan) {
        SearchState state = plan.copy();
        for (int v = 0; v < problem.fleet.count; v++) {
            for (int t = state.schedule(v).count() - 1; t >= 0; t--) {
                TripPlan trip = state.schedule(v).trips()[t];
                if (!trip.isFixed() && !trip.isSupport()) {
                    giveAway(state, v, t);
                }
            }
        }
        return state;
    }

    private void giveAway(SearchState state, int v, int t) {
        int load = state.schedule(v).trips()[t].stops()[0][0];
        boolean liquid = problem.loads.liquid[load];
        int[] smaller = Arrays.stream(problem.ableVehicles[load])
                .filter(w -> size(w, liquid) < size(v, liquid))
                .boxed()
                .sorted(Comparator.comparingDouble(w -> size(w, liquid)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int w : smaller) {
            if (give(state, v, t, w)) {
                return;
            }
        }
    }

    private double size(int v, boolean liquid) {
        Vehicle vehicle = problem.fleet.vehicle(v);
        return liquid ? vehicle.capacityLitres() : vehicle.payloadKg();
    }

    private boolean give(SearchState state, int v, int t, int w) {
        Schedule[] before = state.schedules();
        long soft = state.soft();
        int missing = state.ledger().missing();
        TripPlan trip = state.schedule(v).trips()[t];
        TripOutcome outcome = state.schedule(v).outcomes()[t];
        TripPlan moved = trip.withProgramme(outcome.startMin(), problem.slotsOf(outcome));
        if (!editor.tryChange(v, state.schedule(v), t, 1, null, state.ledger())) {
            return false;
        }
        state.replace(v, editor.changed());
        int at = 0;
        while (at < state.schedule(w).count()
                && state.schedule(w).outcomes()[at].startMin() < outcome.startMin()) {
            at++;
        }
        boolean better = editor.tryChange(w, state.schedule(w), at, 0, moved, state.ledger());
        if (better) {
            Schedule changed = editor.changed();
            Carry carry = at == 0 ? problem.atStart(w) : changed.outcomes()[at - 1].after();
            better = isAllowed(new TripFacts(problem, w, at, moved, changed.outcomes()[at], carry));
            if (better) {
                state.replace(w, changed);
                better = state.soft() <= soft && state.ledger().missing() <= missing && state.holdsPins();
            }
        }
        if (!better) {
            state.become(before);
        }
        return better;
    }

    private boolean isAllowed(TripFacts trip) {
        return trip.excessKg() == 0
                && trip.excessLitresOfRoom() == 0
                && trip.unstowedProducts() == 0
                && trip.bansBroken() == 0
                && trip.roadsNotForIt() == 0
                && trip.loadsWhereNothingIs() == 0;
    }
}
