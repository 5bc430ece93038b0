package org.sira.planner.risk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sira.planner.model.Incident;

/**
 * The risk of 5,000 roads from 20,000 incidents. The score is time on the clock; {@code cpuMs} is the mean of what the one
 * thread took, which other work on the computer hardly changes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RiskBenchmark {

    private static final int WARM = 8;
    /** JMH sums what is counted beside the score, so each measurement adds its part of the mean. */
    private static final int MEASURED = 5;

    private final RandomLand land = new RandomLand(1, 1_700, 5_000);
    private final List<Incident> incidents = land.incidents(20_000);

    /** CPU time of the thread of an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        public double cpuMs;
        private long before;

        @Setup(Level.Iteration)
        public void start() {
            cpuMs = 0;
            before = THREADS.getCurrentThreadCpuTime();
        }

        void stop() {
            cpuMs = (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / MEASURED;
        }
    }

    @Benchmark
    @Warmup(iterations = WARM)
    @Measurement(iterations = MEASURED)
    public RiskMap warm(Cpu cpu) {
        return assess(cpu);
    }

    /** The first time in a JVM, as on the command line. */
    @Benchmark
    @Fork(value = MEASURED, jvmArgsAppend = "-Xmx2g")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public RiskMap cold(Cpu cpu) {
        return assess(cpu);
    }

    /** One day's incidents come to those that are known. */
    @Benchmark
    @Warmup(iterations = WARM)
    @Measurement(iterations = MEASURED)
    public RiskMap oneDayMore(Known known, Cpu cpu) {
        RiskMap map = known.state.with(known.oneDay, List.of()).map();
        cpu.stop();
        return map;
    }

    /** What is known before an import of one day's incidents. */
    @State(Scope.Benchmark)
    public static class Known {

        private final RandomLand land = new RandomLand(1, 1_700, 5_000);
        private final RiskState state = new RiskModel(
                        land.incidents(20_000), land.places(), land.roads(), RiskSettings.standard())
                .state(RandomLand.AS_OF);
        /** 20,000 in five years are 11 a day. */
        private final List<Incident> oneDay = land.incidentsOf(1, 11, "new ");
    }

    private RiskMap assess(Cpu cpu) {
        RiskMap map =
                RiskModel.assess(incidents, land.places(), land.roads(), RandomLand.AS_OF, RiskSettings.standard());
        cpu.stop();
        return map;
    }
}
