package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * How much of the worth that the solver serves of a national operation in a long time it serves in short ones, on two
 * threads, the search of routes included. Asked for are 75 % after 30 s and 95 % after 5 min of what is served after 10
 * min, in 2 GiB, as a mean of three seeds. Prints the figures with the load of the machine; holds plans to all hard rules,
 * and nothing to a time, which depends on the machine.
 *
 * <p>Times and seeds may be set for a quick trial:
 *
 * <pre>mvn test -Plong -pl planner -Dtest=NationalQualityTest \
 *     -Dsira.quality.seeds=1 -Dsira.quality.short=30 -Dsira.quality.middle=60 -Dsira.quality.long=120</pre>
 */
@Tag("long")
class NationalQualityTest {

    private static final int SEEDS = Integer.getInteger("sira.quality.seeds", 3);
    private static final int SHORT_S = Integer.getInteger("sira.quality.short", 30);
    private static final int MIDDLE_S = Integer.getInteger("sira.quality.middle", 300);
    private static final int LONG_S = Integer.getInteger("sira.quality.long", 600);
    private static final int THREADS = 2;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** A solve as its user sees it: from the call on, whatever is prepared before the search begins. */
    private final class Watch implements SolveListener {

        private final long startNanos = System.nanoTime();
        private final long endNanos;
        private double servedInTime;
        private long mostUsedBytes;
        private double firstPlanS = Double.NaN;

        Watch(int seconds) {
            endNanos = startNanos + Duration.ofSeconds(seconds).toNanos();
        }

        double elapsedS() {
            return (System.nanoTime() - startNanos) / 1e9;
        }

        @Override
        public void progressed(SolveProgress progress) {
            if (progress.trips() > 0 && Double.isNaN(firstPlanS)) {
                firstPlanS = elapsedS();
            }
            if (System.nanoTime() <= endNanos) {
                servedInTime = progress.servedWorth();
            }
        }

        @Override
        public boolean stopRequested() {
            Runtime runtime = Runtime.getRuntime();
            mostUsedBytes = StrictMath.max(mostUsedBytes, runtime.totalMemory() - runtime.freeMemory());
            return System.nanoTime() > endNanos;
        }
    }

    @Test
    void nationalOperation() {
        System.out.printf("heap limit %d MiB%n", Runtime.getRuntime().maxMemory() >> 20);
        double shortShares = 0;
        double middleShares = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            double reference = served(LONG_S, seed);
            shortShares += served(SHORT_S, seed) / reference / SEEDS;
            middleShares += served(MIDDLE_S, seed) / reference / SEEDS;
        }
        System.out.printf(
                "mean of %d seeds, of the worth served after %d s: %.1f %% after %d s, %.1f %% after %d s%n",
                SEEDS, LONG_S, 100 * shortShares, SHORT_S, 100 * middleShares, MIDDLE_S);
    }

    private double served(int seconds, long seed) {
        PlanFacts facts = NationalOperation.of(1);
        long cpuBefore = machine.getProcessCpuTime();
        double loadBefore = machine.getSystemLoadAverage();
        Watch watch = new Watch(seconds);

        Plan plan = new PlanSolver(new UnservedReasons())
                .solve(facts, SolveLimits.ofWallTime(Duration.ofSeconds(seconds), seed, THREADS), watch);

        System.out.printf(
                "%d s, seed %d: served %.1f %% of the worth in time, %.1f %% in the end (%d of %d loads), %d trips, %d"
                        + " convoys, cost and exposure %.0f; %d steps, first plan told after %.1f s, back after %.1f s wall,"
                        + " %.1f s CPU, %d MiB heap used at most, garbage included, load %.1f before and %.1f after%n",
                seconds,
                seed,
                100 * watch.servedInTime / plan.figures().totalWorth(),
                100 * plan.figures().servedShare(),
                plan.figures().servedLoads(),
                plan.figures().totalLoads(),
                plan.figures().trips(),
                plan.figures().convoys(),
                plan.figures().cost()
                        + facts.weights().exposureCost()
                                * (plan.figures().crewExposure()
                                        + plan.figures().fuelExposure()),
                plan.steps(),
                watch.firstPlanS,
                watch.elapsedS(),
                (machine.getProcessCpuTime() - cpuBefore) / 1e9,
                watch.mostUsedBytes >> 20,
                loadBefore,
                machine.getSystemLoadAverage());
        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
        return watch.servedInTime;
    }
}
