package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A plan as OptaPlanner sees it. */
@PlanningSolution
public class PlanSolution {

    @ProblemFactCollectionProperty
    private List<LoadFact> loads;

    @ProblemFactCollectionProperty
    private List<Pin> pins;

    @ProblemFactProperty
    private CompanyRule companyRule;

    @ProblemFactProperty
    private SharedPrices sharedPrices;

    @ProblemFactProperty
    private StockRule stockRule;

    @ProblemFactProperty
    private RefillRule refillRule;

    /** Moves make their own schedules; OptaPlanner wants a range all the same. */
    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Schedule> knownSchedules;

    @PlanningEntityCollectionProperty
    private List<VehiclePlan> vehiclePlans;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For OptaPlanner, which makes copies by setting fields. */
    @SuppressWarnings("NullAway.Init")
    PlanSolution() {}

    PlanSolution(CompiledProblem problem, Schedule[] schedules) {
        loads = new ArrayList<>();
        for (int load = 0; load < problem.loads.count; load++) {
            loads.add(new LoadFact(load, problem.loads.scaledWorth[load], problem.isApproved(load)));
        }
        pins = new ArrayList<>();
        for (int pin = 0; pin < problem.fixed.pins; pin++) {
            pins.add(new Pin(pin));
        }
        sharedPrices = new SharedPrices(problem.slotRepeats, problem.equity, problem.priceOfChange);
        companyRule = new CompanyRule(
                problem.movement.rules().convoyMinVehicles(),
                problem.movement.rules().convoyMaxVehicles());
        stockRule = new StockRule(problem.stock);
        refillRule = new RefillRule();
        knownSchedules = List.of(Schedule.empty());
        vehiclePlans = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            vehiclePlans.add(new VehiclePlan(problem, v, schedules[v]));
        }
    }

    List<VehiclePlan> vehiclePlans() {
        return vehiclePlans;
    }

    @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
