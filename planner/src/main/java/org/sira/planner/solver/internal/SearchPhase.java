package org.sira.planner.solver.internal;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** The search as OptaPlanner's phase: its best schedules become the values of the planning variables. */
final class SearchPhase implements CustomPhaseCommand<PlanSolution> {

    private final Islands islands;

    SearchPhase(Islands islands) {
        this.islands = islands;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanSolution> scoreDirector) {
        SearchState best = islands.search();
        List<VehiclePlan> plans = scoreDirector.getWorkingSolution().vehiclePlans();
        for (VehiclePlan plan : plans) {
            scoreDirector.beforeVariableChanged(plan, "schedule");
            plan.setSchedule(best.schedule(plan.getVehicle()));
            scoreDirector.afterVariableChanged(plan, "schedule");
        }
        scoreDirector.triggerVariableListeners();
    }
}
