package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a plan keep the company rule: takes trips out of convoys that are too small or too large until none is, or only
 * pinned trips are left in such.
 *
 * <p>Trips behind one that is taken out keep their start and their slots, so that no other convoy breaks up by it.
 */
final class Peeling {

    private final CompiledProblem problem;
    private final ScheduleEditor editor;

    Peeling(CompiledProblem problem, ScheduleEditor editor) {
        this.problem = problem;
        this.editor = editor;
    }

    void peel(SearchState state) {
        while (state.ledger().missing() > 0) {
            int vehicle = -1;
            int trip = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int v = 0; v < problem.fleet.count; v++) {
                Schedule schedule = state.schedule(v);
                for (int t = 0; t < schedule.count(); t++) {
                    if (!problem.fixed.isPinned(schedule.trips()[t]) && !keepsCompany(state, schedule.outcomes()[t])) {
                        double worth = worth(schedule.trips()[t]);
                        if (worth < least) {
                            least = worth;
                            vehicle = v;
                            trip = t;
                        }
                    }
                }
            }
            if (vehicle < 0) {
                return;
            }
            drop(state, vehicle, trip);
        }
    }

    private boolean keepsCompany(SearchState state, TripOutcome outcome) {
        for (int key : outcome.passages()) {
            if (state.ledger().breaksRule(key)) {
                return false;
            }
        }
        return true;
    }

    private double worth(TripPlan trip) {
        double worth = 0;
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                worth += problem.loads.worth[load];
            }
        }
        return worth;
    }

    private void drop(SearchState state, int v, int trip) {
        Schedule schedule = state.schedule(v);
        List<TripPlan> left = new ArrayList<>();
        for (int t = 0; t < schedule.count(); t++) {
            if (t < trip) {
                left.add(schedule.trips()[t]);
            } else if (t > trip) {
                TripOutcome outcome = schedule.outcomes()[t];
                int[] slots = problem.slotsOf(outcome);
                TripPlan behind = schedule.trips()[t];
                left.add(
                        problem.fixed.isPinned(behind)
                                ? behind
                                : behind.withProgramme(
                                        outcome.startMin(), slots == null ? behind.slotNotBefore() : slots));
            }
        }
        state.replace(v, editor.driveAll(v, left, schedule));
    }
}
