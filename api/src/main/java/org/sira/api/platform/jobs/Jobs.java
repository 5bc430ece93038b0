package org.sira.api.platform.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Starts jobs and says how they are. */
@Service
public class Jobs {

    private final JobStore store;
    private final JobScheduler scheduler;
    private final TransactionOperations transactions;

    Jobs(JobStore store, JobScheduler scheduler, TransactionOperations transactions) {
        this.store = store;
        this.scheduler = scheduler;
        this.transactions = transactions;
    }

    /**
     * Starts a job, or finds the one that is open with the same content: a second click starts nothing.
     *
     * @param alongside writes what belongs to the new job, in the same transaction
     * @return the job's id
     */
    public UUID start(NewJob wish, Consumer<UUID> alongside) {
        Optional<UUID> open = store.findOpen(wish);
        if (open.isPresent()) {
            return open.get();
        }
        UUID id = UUID.randomUUID();
        try {
            transactions.executeWithoutResult(status -> {
                store.insert(id, wish);
                alongside.accept(id);
            });
        } catch (DuplicateKeyException alreadyOpen) {
            return store.findOpen(wish).orElseThrow(() -> alreadyOpen);
        }
        store.find(id).ifPresent(scheduler::schedule);
        return id;
    }

    public Optional<Job> find(UUID id) {
        return store.find(id);
    }

    /** Of one kind, the newest first. */
    public List<Job> list(long operation, String kind) {
        return store.list(operation, kind);
    }

    /**
     * Asks a job to end soon with what it has; one that still waits ends at once, with nothing. Whoever asks second, or after
     * the end, changes nothing.
     *
     * @return the job as it stands then; absent when there is none
     */
    public Optional<Job> stop(UUID id, String by) {
        return transactions.execute(status -> {
            Optional<Job> held = store.lock(id);
            held.ifPresent(job -> {
                if (job.state() == JobState.WAITING) {
                    store.close(id, JobState.DISCARDED, by);
                } else if (job.state() == JobState.RUNNING && !job.stopRequested()) {
                    store.requestStop(id, by);
                }
            });
            return held.isEmpty() ? held : store.find(id);
        });
    }

    /** How many jobs have their turn before one that waits; 0 where it is about to begin, or has begun. */
    public int waitsFor(Job job) {
        if (job.state() != JobState.WAITING) {
            return 0;
        }
        int before = store.unfinishedBefore(job);
        return before < scheduler.atOnce(job.kind()) ? 0 : before;
    }

    /** The job, held until the transaction ends so that nobody else decides over it. */
    public Optional<Job> lock(UUID id) {
        return store.lock(id);
    }

    /** Somebody has decided over the result of a job that ended. */
    public void close(UUID id, JobState state, String by) {
        if (!state.ended()) {
            throw new IllegalArgumentException("A job cannot be closed as " + state + ".");
        }
        store.close(id, state, by);
    }
}
