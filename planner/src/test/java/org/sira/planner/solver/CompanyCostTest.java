package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * What the company rule costs: the share of worth that is served with it and without, after 10 seconds of CPU time, mean
 * of five seeds. Prints the figures; run alone on a quiet machine. What more time would bring:
 *
 * <pre>mvn test -Plong -pl planner -Dtest=CompanyCostTest -Dsira.company.seconds=40</pre>
 */
@Tag("long")
class CompanyCostTest {

    private static final Duration CPU_TIME = Duration.ofSeconds(Integer.getInteger("sira.company.seconds", 10));
    private static final int SEEDS = 5;

    @ParameterizedTest
    @CsvSource({"AMPLE, 3, 2", "TIGHT, 3, 2", "THIN, 3, 2", "TIGHT, 5, 4", "LEAN, 3, 2"})
    void companyCostsFewPoints(ConvoyShape shape, int convoyMinVehicles, double mostPoints) {
        double free = meanServedPercent(shape, 1);
        double inCompany = meanServedPercent(shape, convoyMinVehicles);

        System.out.printf(
                "%s: %.2f %% served without the company rule, %.2f %% with a minimum of %d%n",
                shape, free, inCompany, convoyMinVehicles);
        assertThat(free - inCompany).isLessThanOrEqualTo(mostPoints);
    }

    private static double meanServedPercent(ConvoyShape shape, int convoyMinVehicles) {
        List<Double> shares = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            PlanFacts facts = shape.facts(seed, convoyMinVehicles);
            Plan plan = new PlanSolver(new UnservedReasons())
                    .solve(facts, SolveLimits.ofCpuTime(CPU_TIME, seed), SolveListener.none());
            assertThat(new PlanChecker().check(plan, facts)).isEmpty();
            shares.add(100 * plan.figures().servedShare());
        }
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
