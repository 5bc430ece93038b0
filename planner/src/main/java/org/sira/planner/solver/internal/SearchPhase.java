package org.sira.planner.solver.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** The search as OptaPlanner's phase: its best schedules become the values of the planning variables. */
final class SearchPhase implements CustomPhaseCommand<PlanSolution> {

    private final Islands islands;
    private @Nullable SearchState found;

    SearchPhase(Islands islands) {
        this.islands = islands;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanSolution> scoreDirector) {
        SearchState best = islands.search();
        found = best;
        List<VehiclePlan> plans = scoreDirector.getWorkingSolution().vehiclePlans();
        for (VehiclePlan plan : plans) {
            scoreDirector.beforeVariableChanged(plan, "schedule");
            plan.setSchedule(best.schedule(plan.getVehicle()));
            scoreDirector.afterVariableChanged(plan, "schedule");
        }
        scoreDirector.triggerVariableListeners();
    }

    /** What the search found, whatever OptaPlanner made of it. */
    SearchState found() {
        SearchState state = found;
        if (state == null) {
            throw new IllegalStateException("The search has not run.");
        }
        return state;
    }
}
