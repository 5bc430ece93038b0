package org.sira.planner.bench.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.SolveLimits;

/** How long, on how many threads and by which seed a run searches. */
record Effort(Clock clock, double seconds, int threads, long seed) {

    Effort {
        if (!(seconds > 0) || threads < 1) {
            throw new IllegalArgumentException(
                    "A run needs time and a thread, not %s s and %d.".formatted(seconds, threads));
        }
        if (clock == Clock.CPU && threads > 1) {
            throw new IllegalArgumentException("CPU time is that of one thread.");
        }
    }

    Duration time() {
        return Duration.ofMillis((long) (1_000 * seconds));
    }

    SolveLimits limits(SearchMoves moves) {
        Optional<Duration> time = Optional.of(time());
        return new SolveLimits(
                clock == Clock.WALL ? time : Optional.empty(),
                clock == Clock.CPU ? time : Optional.empty(),
                OptionalLong.empty(),
                seed,
                threads,
                moves);
    }
}
