package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives one vehicle or two other schedules. */
final class ScheduleMove extends AbstractMove<PlanSolution> {

    private final List<VehiclePlan> plans;
    private final List<Schedule> schedules;

    /** @param schedules one for each vehicle; without any the move cannot be done */
    ScheduleMove(List<VehiclePlan> plans, List<Schedule> schedules) {
        if (plans.size() != schedules.size()) {
            throw new IllegalArgumentException(
                    "%d vehicles get %d schedules.".formatted(plans.size(), schedules.size()));
        }
        this.plans = List.copyOf(plans);
        this.schedules = List.copyOf(schedules);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanSolution> director) {
        return !plans.isEmpty();
    }

    @Override
    protected ScheduleMove createUndoMove(ScoreDirector<PlanSolution> director) {
        List<Schedule> present = new ArrayList<>();
        plans.forEach(plan -> present.add(plan.getSchedule()));
        return new ScheduleMove(plans, present);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanSolution> director) {
        for (int i = 0; i < plans.size(); i++) {
            director.beforeVariableChanged(plans.get(i), "schedule");
            plans.get(i).setSchedule(schedules.get(i));
            director.afterVariableChanged(plans.get(i), "schedule");
        }
    }
}
