package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sira.planner.solver.NationalOperation;
import org.sira.planner.solver.OperationSize;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/**
 * What one evaluation of an insertion takes in the middle of a search: {@link ScheduleEditor#tryChange} as recreation asks
 * it, through the memory of trips or without it, in time and in bytes:
 *
 * <pre>mvn -q -Dquick -Pbench -pl planner test -Dtest=TryChangeBench</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TryChangeBench {

    /** A power of two. */
    private static final int QUESTIONS = 1 << 16;

    @Param("200")
    public int steps;

    private @Nullable SearchState state;
    private @Nullable ScheduleEditor editor;
    private @Nullable TripEvaluator evaluator;
    private final Question[] questions = new Question[QUESTIONS];
    private int next;

    /** One load as another one of a trip, or alone, at a place in a vehicle's schedule. */
    private record Question(int v, Schedule schedule, int at, int dropped, TripPlan trip, Carry before) {}

    @Setup
    public void search() {
        CompiledProblem compiled = new CompiledProblem(NationalOperation.of(new OperationSize(200, 35, 4, 180), 5));
        Budget budget = new Budget(SolveLimits.ofSteps(steps, 1), SolveListener.none());
        SearchState found = new Search(
                        compiled,
                        new SearchState(compiled).schedules(),
                        1,
                        SearchMoves.ALL,
                        budget,
                        new BestPlan(),
                        () -> {})
                .run();
        state = found;
        editor = new ScheduleEditor(compiled);
        evaluator = new TripEvaluator(compiled);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < QUESTIONS; i++) {
            Optional<Question> question = Optional.empty();
            while (question.isEmpty()) {
                question = draw(compiled, found, random);
            }
            questions[i] = question.get();
        }
    }

    private static Optional<Question> draw(CompiledProblem problem, SearchState state, SplittableRandom random) {
        int load = random.nextInt(problem.loads.count);
        int[] able = problem.ableVehicles[load];
        if (able.length == 0) {
            return Optional.empty();
        }
        int v = able[random.nextInt(able.length)];
        Schedule schedule = state.schedule(v);
        int at = random.nextInt(schedule.count() + 1);
        Carry before = at == 0 ? problem.atStart(v) : schedule.outcomes()[at - 1].after();
        boolean joins = at < schedule.count() && !schedule.trips()[at].isSupport() && random.nextBoolean();
        TripPlan trip = joins
                ? schedule.trips()[at].withStopBefore(random.nextInt(schedule.trips()[at].stops().length + 1), load)
                : TripPlan.ofOneLoad(problem.loadPlaces[v][0], random.nextInt(RouteTable.POLICIES), 0, null, load);
        return Optional.of(new Question(v, schedule, at, joins ? 1 : 0, trip, before));
    }

    private Question ask() {
        return questions[next++ & QUESTIONS - 1];
    }

    /** As the search asks it, but of questions that seldom come again. */
    @Benchmark
    public boolean tryChange() {
        Question question = ask();
        if (editor == null || state == null) {
            throw new IllegalStateException("Not set up.");
        }
        return editor.tryChange(
                question.v, question.schedule, question.at, question.dropped, question.trip, state.ledger());
    }

    /** The same few questions again and again, so that all trips are remembered. */
    @Benchmark
    public boolean tryChangeRemembered() {
        next &= 127;
        return tryChange();
    }

    /** Drives the changed trip and sums it up, without the memory of trips. */
    @Benchmark
    public @Nullable TripOutcome evaluate() {
        Question question = ask();
        if (evaluator == null) {
            throw new IllegalStateException("Not set up.");
        }
        return evaluator.evaluate(question.v, question.trip, question.before);
    }

    /** Drives the changed trip only. */
    @Benchmark
    public boolean drive() {
        Question question = ask();
        if (evaluator == null) {
            throw new IllegalStateException("Not set up.");
        }
        return evaluator.drive(question.v, question.trip, question.before);
    }

    @Test
    void run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(TryChangeBench.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(4);
    }
}
