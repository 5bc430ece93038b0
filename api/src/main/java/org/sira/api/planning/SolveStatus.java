package org.sira.api.planning;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.JobFailure;

/**
 * How a solve is.
 *
 * @param note absent until the search has begun
 * @param stopRequested whether a person wants it to end with its best plan
 * @param stop who wants that, once somebody does
 * @param before how many other solves have their turn first
 * @param planNumber of the plan that it made, once done
 */
public record SolveStatus(
        UUID job,
        long operation,
        State state,
        PlanRequest request,
        Optional<SolveNote> note,
        boolean stopRequested,
        Optional<Decision> stop,
        int before,
        OptionalInt planNumber,
        Optional<JobFailure> failure,
        String startedBy,
        Instant startedAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** Somebody stopped it while it waited for its turn. */
        STOPPED
    }
}
