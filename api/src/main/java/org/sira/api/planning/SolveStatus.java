package org.sira.api.planning;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sira.api.platform.jobs.JobFailure;

/**
 * How a solve is.
 *
 * @param note absent until the search has begun
 * @param stopRequested whether a person wants it to end with its best plan
 * @param planNumber of the plan that it made, once done
 */
public record SolveStatus(
        UUID job,
        long operation,
        State state,
        PlanRequest request,
        Optional<SolveNote> note,
        boolean stopRequested,
        OptionalInt planNumber,
        Optional<JobFailure> failure,
        String startedBy,
        Instant startedAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}
