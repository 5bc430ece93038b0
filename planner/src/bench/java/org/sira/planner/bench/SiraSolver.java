package org.sira.planner.bench;

import java.util.Optional;
import org.sira.planner.solver.routing.RoutePlan;
import org.sira.planner.solver.routing.RoutingSolver;

/** The product. Its limit counts all of the process, compiler and collector too. */
final class SiraSolver implements Solver {

    @Override
    public String name() {
        return "sira";
    }

    @Override
    public boolean covers(Instance instance) {
        return !(instance.hasMaxDuration() && instance.hasReloads());
    }

    @Override
    public boolean usesSeed() {
        return true;
    }

    @Override
    public Found solve(Instance instance, double cpuSeconds, long seed) {
        double before = ProcessCpu.seconds();
        RoutePlan plan = new RoutingSolver()
                .solve(InstanceFacts.of(instance), seed, steps -> (ProcessCpu.seconds() - before) / cpuSeconds);
        return new Found(Optional.of(InstanceFacts.solution(plan)), plan.steps());
    }
}
