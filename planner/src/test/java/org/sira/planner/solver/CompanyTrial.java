package org.sira.planner.solver;

import java.time.Duration;
import java.util.List;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/** Measures what the company rule costs: served worth with it and without, at equal CPU time. */
final class CompanyTrial {

    private CompanyTrial() {}

    static double servedShare(ConvoyShape shape, long seed, int convoyMin, Duration cpuTime) {
        PlanFacts facts = shape.facts(seed, convoyMin);
        Plan plan = new PlanSolver((f, probe, absent) -> List.of())
                .solve(facts, SolveLimits.ofCpuTime(cpuTime, seed), SolveListener.none());
        System.out.printf(
                "   %s seed %d min %d: %.2f %% served, %d of %d loads, %d convoys, %d trips, %d steps%n",
                shape,
                seed,
                convoyMin,
                100 * plan.figures().servedShare(),
                plan.figures().servedLoads(),
                plan.figures().totalLoads(),
                plan.figures().convoys(),
                plan.figures().trips(),
                plan.steps());
        return plan.figures().servedShare();
    }

    public static void main(String[] args) {
        Duration cpuTime = Duration.ofSeconds(Long.parseLong(args[0]));
        int seeds = Integer.parseInt(args[1]);
        for (ConvoyShape shape :
                args.length > 2 ? List.of(ConvoyShape.valueOf(args[2])) : List.of(ConvoyShape.values())) {
            double free = 0, three = 0, five = 0;
            for (long seed = 1; seed <= seeds; seed++) {
                free += servedShare(shape, seed, 1, cpuTime);
                three += servedShare(shape, seed, 3, cpuTime);
                five += servedShare(shape, seed, 5, cpuTime);
            }
            System.out.printf(
                    "%s: without %.2f, minimum 3 %.2f, minimum 5 %.2f%n",
                    shape, 100 * free / seeds, 100 * three / seeds, 100 * five / seeds);
        }
    }
}
