package org.sira.api.backtest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.JobFailure;

/**
 * How a backtest is.
 *
 * @param stop who wants it to end, once somebody does
 */
record BacktestStatus(
        UUID job,
        long operation,
        State state,
        BacktestRequest request,
        BacktestNote note,
        Optional<Decision> stop,
        Optional<JobFailure> failure,
        String startedBy,
        Instant startedAt) {

    /** Where it stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Somebody stopped it before it had any result. */
        STOPPED,
        FAILED;

        boolean open() {
            return this == WAITING || this == RUNNING;
        }
    }

    static BacktestStatus of(Job job) {
        BacktestNote note = BacktestNote.read(job.progress());
        return new BacktestStatus(
                job.id(),
                job.operation(),
                switch (job.state()) {
                    case WAITING -> State.WAITING;
                    case RUNNING -> State.RUNNING;
                    case DONE -> note.result().isPresent() ? State.DONE : State.STOPPED;
                    case FAILED -> State.FAILED;
                    case DISCARDED -> State.STOPPED;
                },
                BacktestNote.readRequest(job.request()),
                note,
                job.decision(),
                job.failure(),
                job.startedBy(),
                job.createdAt());
    }
}
