package org.sira.api.platform.jobs;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A job in the hands of a handler. Every write is refused once another server has taken the job up.
 */
public final class JobRun {

    private static final long BETWEEN_QUESTIONS_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Job job;
    private final boolean staysOpen;
    private final JobStore store;
    private final TransactionOperations transactions;
    private final BooleanSupplier nodeStops;
    private final Object asking = new Object();
    private boolean stopRequested;
    private long nextQuestionAt = System.nanoTime();
    private volatile boolean ended;

    JobRun(Job job, boolean staysOpen, JobStore store, TransactionOperations transactions, BooleanSupplier nodeStops) {
        this.job = job;
        this.staysOpen = staysOpen;
        this.store = store;
        this.transactions = transactions;
        this.nodeStops = nodeStops;
        this.stopRequested = job.stopRequested();
    }

    /** As it was when it was taken up. */
    public Job job() {
        return job;
    }

    /** Whether a person wants it to end with what it has. May be asked often: the database is asked once a second. */
    public boolean stopRequested() {
        synchronized (asking) {
            if (!stopRequested && System.nanoTime() - nextQuestionAt >= 0) {
                stopRequested = store.stopRequested(job.id());
                nextQuestionAt = System.nanoTime() + BETWEEN_QUESTIONS_NANOS;
            }
            return stopRequested;
        }
    }

    /** Whether the server goes down: the handler leaves soon, and the job goes on elsewhere or later. */
    public boolean nodeStops() {
        return nodeStops.getAsBoolean();
    }

    /** Stores how far it is. */
    public void report(String progress) {
        store.report(job, progress);
    }

    /** What a handler before this one left to go on from. */
    public Optional<byte[]> checkpoint() {
        return store.checkpoint(job.id());
    }

    /** Stores what another handler could go on from. */
    public void checkpoint(byte[] content) {
        transactions.executeWithoutResult(status -> store.checkpoint(job, content));
    }

    /**
     * The job is done.
     *
     * @param result writes the results, in the transaction that ends the job: all of it happens or nothing
     */
    public void finish(String progress, Runnable result) {
        transactions.executeWithoutResult(status -> {
            if (store.lock(job.id()).filter(now -> JobStore.isHeld(now, job)).isEmpty()) {
                throw new JobStale(job);
            }
            result.run();
            store.finish(job, progress, staysOpen);
        });
        ended = true;
    }

    /** The job cannot be done with this data. */
    public void refuse(String detail) {
        transactions.executeWithoutResult(status -> store.fail(job, new JobFailure(JobFailure.Kind.REFUSED, detail)));
        ended = true;
    }

    boolean ended() {
        return ended;
    }
}
