package org.sira.planner.solver.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sira.planner.solver.routing.GeneratedDeliveries;

/**
 * What one ruin and its recreation take on 400 visits with windows, undone each time, in time and in bytes:
 *
 * <pre>mvn -q -Dquick -Pbench -pl planner test -Dtest=RuinRecreateBench</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RuinRecreateBench {

    private static final int VISITS = 400;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Parts parts = new Parts();

    private static final class Parts {

        private final RoutingProblem problem = new RoutingProblem(
                new GeneratedDeliveries(1, VISITS).windows(8_000).facts());
        private final Tours tours = new Tours(problem);
        private final Proximity proximity = new Proximity(problem);
        private final StringRuin ruin = new StringRuin(problem, proximity, tours);
        private final GreedyRecreate recreate = new GreedyRecreate(problem, proximity, tours);
    }

    @Setup
    public void construct() {
        int[] all = new int[VISITS];
        for (int v = 0; v < VISITS; v++) {
            all[v] = v;
        }
        parts.tours.begin();
        parts.recreate.insertAllThatFit(all, VISITS, random);
    }

    @Benchmark
    public double ruinAndRecreate() {
        parts.tours.begin();
        parts.ruin.around(random.nextInt(VISITS), 0, random);
        parts.recreate.insertAll(parts.ruin.pending, parts.ruin.pendingCount, 1, Double.POSITIVE_INFINITY, random);
        double cost = parts.tours.cost;
        parts.tours.undo();
        return cost;
    }

    @Test
    void run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(RuinRecreateBench.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(1);
    }
}
