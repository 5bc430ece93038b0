package org.sira.planner.solver.internal;

import java.util.List;
import org.sira.planner.solver.UnkeepablePin;

/** The plans that a search begins with when people have pinned or approved trips. */
final class FixedStart {

    private final CompiledProblem problem;
    private final ScheduleEditor editor;

    FixedStart(CompiledProblem problem) {
        this.problem = problem;
        editor = new ScheduleEditor(problem);
    }

    /**
     * The pinned trips alone.
     *
     * @throws UnkeepablePin when one of them cannot be driven as it is pinned
     */
    SearchState pinned() {
        SearchState state = new SearchState(problem);
        for (int v = 0; v < problem.fleet.count; v++) {
            List<FixedTrips.Entry> pins = problem.fixed.of(v, false);
            Schedule driven =
                    editor.driveAll(v, pins.stream().map(FixedTrips.Entry::plan).toList());
            if (driven.count() < pins.size()) {
                throw new UnkeepablePin(pins.get(driven.count()).trip());
            }
            state.replace(v, driven);
        }
        return state;
    }

    /** The pinned trips, and of the approved ones those that these facts still allow; loads that are pinned stay there. */
    SearchState approved() {
        SearchState state = pinned();
        for (int v = 0; v < problem.fleet.count; v++) {
            for (FixedTrips.Entry entry : problem.fixed.of(v, true)) {
                if (!entry.pinned() && isFree(state, v, entry)) {
                    add(state, v, entry.plan());
                }
            }
        }
        return state;
    }

    private boolean isFree(SearchState state, int v, FixedTrips.Entry entry) {
        if (problem.bans.forbids(v)) {
            return false;
        }
        for (int[] stop : entry.plan().stops()) {
            for (int load : stop) {
                if (!state.isAbsent(load) || problem.bans.forbids(v, load)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(SearchState state, int v, TripPlan trip) {
        Schedule schedule = state.schedule(v);
        int at = 0;
        while (at < schedule.count() && schedule.outcomes()[at].startMin() <= trip.notBefore()) {
            at++;
        }
        if (editor.tryChange(v, schedule, at, 0, trip, state.ledger())) {
            Schedule changed = editor.changed();
            boolean idles = trip.isSupport() && changed.outcomes()[at].passages().length == 0;
            if (!idles) {
                state.replace(v, changed);
            }
        }
    }
}
