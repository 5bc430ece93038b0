package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long the exact search for (hours, exposure) takes: for one pair asked alone, bounds included, and from one origin
 * to all places. One operation is {@link #PAIRS} pairs, or one origin.
 *
 * <p>Networks have as many places and arcs as those of the reference times that the project was set (1.3, 33 and 508 ms
 * of CPU a pair with sets of 81, 252 and 602 routes), and so much danger that the sets are about as large: the setup
 * prints what they are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class RouteSearchBench {

    private static final int PAIRS = 40;

    /** Places, arcs, places for each hot spot. */
    @Param({"2500 7500 40", "14000 43000 40", "62000 189000 250"})
    public String network = "";

    private PricedArcs arcs;
    private final int[] origins = new int[PAIRS];
    private final int[] targets = new int[PAIRS];
    private int next;

    @Setup
    public void generate() {
        String[] sizes = network.split(" ");
        int places = Integer.parseInt(sizes[0]);
        NetworkGenerator.Generated generated =
                NetworkGenerator.generate(places, Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]), 5);
        arcs = new PricedArcs(
                generated.network(), Roads.ANY_ROAD, generated.expectedIncidents(Roads.ANY_ROAD), road -> false);
        Random random = new Random(7);
        long routes = 0;
        for (int i = 0; i < PAIRS; i++) {
            origins[i] = random.nextInt(places);
            targets[i] = random.nextInt(places);
            routes += pair(origins[i], targets[i]).of(targets[i]).length;
        }
        System.out.printf(
                "%n%d places, %d arcs: %.0f routes in the set of a pair, mean of %d pairs.%n",
                places, arcs.rows().arcCount(), routes / (double) PAIRS, PAIRS);
    }

    private ParetoLabels pair(int origin, int target) {
        return ParetoSearch.between(origin, target, arcs, CostsLeft.to(target, arcs), Double.POSITIVE_INFINITY);
    }

    /** Divide by the number of pairs. */
    @Benchmark
    public long pairsAlone() {
        long labels = 0;
        for (int i = 0; i < PAIRS; i++) {
            labels += pair(origins[i], targets[i]).size();
        }
        return labels;
    }

    /** Divide by the number of places that are used together. */
    @Benchmark
    public ParetoLabels oneOriginToAll() {
        return ParetoSearch.from(origins[next++ % PAIRS], arcs, Double.POSITIVE_INFINITY);
    }

    @Test
    void run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(RouteSearchBench.class.getName())
                        .addProfiler(CpuProfiler.class)
                        .jvmArgs("-Xmx6g")
                        .forks(1)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(6);
    }
}
