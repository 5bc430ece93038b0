package org.sira.planner.bench;

import java.time.Duration;
import java.util.Optional;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.routing.RoutePlan;
import org.sira.planner.solver.routing.RoutingSolver;

/** The product. Its limit counts the search's thread, not compiler and collector: the process takes a little more. */
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
        Duration time = Duration.ofMillis((long) (cpuSeconds * 1000));
        RoutePlan plan = new RoutingSolver().solve(InstanceFacts.of(instance), SolveLimits.ofCpuTime(time, seed));
        return new Found(Optional.of(InstanceFacts.solution(plan)), plan.steps());
    }
}
