package org.sira.planner.solver.internal;

import java.util.Arrays;

/**
 * Lets each trip start as late as it may, on a full quarter of an hour: a truck is loaded shortly before it leaves, and
 * a crew that would wait for a convoy on the way waits at home.
 *
 * <p>Nothing else changes: the slots of convoys, the end of each trip and all trips behind it stay, nothing is delivered
 * later, nothing costs more. Trips that people pinned or approved keep their time.
 */
final class LateStarts {

    private static final int GRID_MIN = 15;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;
    private final TripEvaluator evaluator;

    LateStarts(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
        evaluator = new TripEvaluator(problem);
    }

    /** The same plan with later starts. */
    SearchState of(SearchState plan) {
        SearchState later = plan.copy();
        for (int v = 0; v < problem.fleet.count; v++) {
            for (int t = 0; t < later.schedule(v).count(); t++) {
                if (!later.schedule(v).trips()[t].isFixed()) {
                    postpone(later, v, t);
                }
            }
        }
        return later;
    }

    private void postpone(SearchState state, int v, int t) {
        Schedule schedule = state.schedule(v);
        TripOutcome outcome = schedule.outcomes()[t];
        int[] slots = problem.slotsOf(outcome);
        int latest = outcome.after().endMin() - outcome.driveMin() - outcome.handlingMin();
        for (int start = latest / GRID_MIN * GRID_MIN; start > outcome.startMin(); start -= GRID_MIN) {
            TripPlan later = schedule.trips()[t].withProgramme(start, slots);
            if (editor.tryChange(v, schedule, t, 1, later, state.ledger()) && editor.softDelta() <= 0) {
                Schedule changed = editor.changed();
                if (changed.outcomes()[t].startMin() > outcome.startMin() && isSameButFor(t, v, changed, schedule)) {
                    state.replace(v, changed);
                    return;
                }
            }
        }
    }

    /** What a crew has driven on a day may differ: the trips behind are looked at, too. */
    private boolean isSameButFor(int start, int v, Schedule later, Schedule schedule) {
        for (int t = start; t < schedule.count(); t++) {
            TripOutcome found = later.outcomes()[t];
            TripOutcome before = schedule.outcomes()[t];
            if (found == before) {
                return true;
            }
            boolean same = (t == start || found.startMin() == before.startMin())
                    && found.after().endMin() == before.after().endMin()
                    && Arrays.equals(found.passages(), before.passages())
                    && isNoLater(handlingStarts(v, later, t), handlingStarts(v, schedule, t));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoLater(int[] later, int[] handled) {
        for (int i = 0; i < handled.length; i++) {
            if (later[i] > handled[i]) {
                return false;
            }
        }
        return true;
    }

    /** When unloading begins at each stop of a trip. */
    private int[] handlingStarts(int v, Schedule schedule, int t) {
        TripPlan trip = schedule.trips()[t];
        Carry before = t == 0 ? problem.atStart(v) : schedule.outcomes()[t - 1].after();
        if (!evaluator.drive(v, trip, before)) {
            throw new IllegalStateException("A trip of the plan cannot be driven.");
        }
        int first = evaluator.loadingNode(v, trip) + 1;
        int[] starts = new int[trip.stops().length];
        for (int s = 0; s < starts.length; s++) {
            starts[s] = evaluator.simulator().handlingStart(first + s);
        }
        return starts;
    }
}
