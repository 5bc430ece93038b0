package org.sira.api.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job as it is stored.
 *
 * @param request and {@code progress} in the format of its handler; progress is empty before the first report
 * @param open whether a job with the same content would be this one
 * @param fencingToken of whoever took it up last
 */
public record Job(
        UUID id,
        long operation,
        String kind,
        JobState state,
        boolean open,
        String request,
        String progress,
        Optional<JobFailure> failure,
        boolean stopRequested,
        long fencingToken,
        String startedBy,
        Instant createdAt,
        Optional<Instant> takenAt,
        Optional<Instant> endedAt,
        Optional<Decision> decision) {}
