package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of what a search begins with the trips that break a rule by themselves: one that was approved before its
 * vehicle was known to carry less, or that a person drew up in a draft. The search puts nothing in that breaks one, and so
 * never looks for it; the constraints would reject all that it finds.
 */
final class SoundStart {

    private final CompiledProblem problem;
    private final Referee referee = new Referee();
    private final ScheduleEditor editor;

    private record Place(int vehicle, int trip) {}

    SoundStart(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
    }

    /** Without the unsound trips, pinned ones apart; the same when there are none. */
    SearchState of(SearchState start) {
        SearchState state = start;
        Set<Place> unsound = state.trips() == 0 ? Set.of() : unsound(state);
        while (!unsound.isEmpty()) {
            state = without(state, unsound);
            // What comes after a trip that is gone may be driven at another time.
            unsound = unsound(state);
        }
        return state;
    }

    private Set<Place> unsound(SearchState state) {
        Set<Place> unsound = new HashSet<>();
        for (Referee.Breach breach :
                referee.judge(new PlanSolution(problem, state.schedules())).breaches()) {
            for (Object by : breach.by()) {
                if (by instanceof TripFacts trip && !problem.fixed.isPinned(trip.plan())) {
                    unsound.add(new Place(trip.vehicle(), trip.trip()));
                }
            }
        }
        return unsound;
    }

    private SearchState without(SearchState state, Set<Place> unsound) {
        SearchState left = state.copy();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            List<TripPlan> kept = new ArrayList<>();
            for (int t = 0; t < schedule.count(); t++) {
                if (!unsound.contains(new Place(v, t))) {
                    kept.add(schedule.trips()[t]);
                }
            }
            if (kept.size() < schedule.count()) {
                left.replace(v, editor.driveAll(v, kept));
            }
        }
        return left;
    }
}
