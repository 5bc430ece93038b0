package org.sira.planner.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long and how a solve searches. With a step limit and one thread the same problem and seed give the same plan.
 *
 * @param cpuTime of the search's own threads together, not of the wall clock
 */
public record SolveLimits(
        Optional<Duration> wallTime,
        Optional<Duration> cpuTime,
        OptionalLong steps,
        long seed,
        int threads,
        SearchMoves moves) {

    public SolveLimits {
        if (wallTime.isEmpty() && cpuTime.isEmpty() && steps.isEmpty()) {
            throw new IllegalArgumentException("A solve needs a limit: wall time, CPU time or steps.");
        }
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("threads is %d but must lie from 1 to 64.".formatted(threads));
        }
    }

    public static SolveLimits ofSteps(long steps, long seed) {
        return new SolveLimits(Optional.empty(), Optional.empty(), OptionalLong.of(steps), seed, 1, SearchMoves.ALL);
    }

    public static SolveLimits ofWallTime(Duration time, long seed, int threads) {
        return new SolveLimits(
                Optional.of(time), Optional.empty(), OptionalLong.empty(), seed, threads, SearchMoves.ALL);
    }

    public static SolveLimits ofCpuTime(Duration time, long seed) {
        return new SolveLimits(Optional.empty(), Optional.of(time), OptionalLong.empty(), seed, 1, SearchMoves.ALL);
    }

    public SolveLimits withMoves(SearchMoves others) {
        return new SolveLimits(wallTime, cpuTime, steps, seed, threads, others);
    }
}
