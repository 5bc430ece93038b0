package org.sira.api.platform.jobs;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.sira.api.platform.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a job up and hands it to its handler. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    /** A job that brings the server down must not do so for ever. */
    private static final long MOST_STARTS = 20;

    /** Asked late: handlers are features, and features start jobs. */
    private final ObjectProvider<JobHandler> handlers;

    private final JobStore store;
    private final TransactionOperations transactions;
    private final Incidents incidents;

    JobRunner(
            ObjectProvider<JobHandler> handlers,
            JobStore store,
            TransactionOperations transactions,
            Incidents incidents) {
        this.handlers = handlers;
        this.store = store;
        this.transactions = transactions;
        this.incidents = incidents;
    }

    /** @return whether the job needs nobody any more; otherwise somebody must take it up again */
    boolean run(UUID id, BooleanSupplier nodeStops) {
        Optional<Job> taken = store.take(id);
        if (taken.isEmpty()) {
            return true;
        }
        Job job = taken.get();
        if (job.fencingToken() > MOST_STARTS) {
            fail(job, new JobFailure(JobFailure.Kind.TOO_MANY_STARTS, ""));
            return true;
        }
        return handle(job, nodeStops);
    }

    /** The boundary at which whatever a handler throws becomes the end of its job. */
    private boolean handle(Job job, BooleanSupplier nodeStops) {
        try {
            JobHandler handler = handler(job.kind());
            JobRun run = new JobRun(job, handler.awaitsDecision(), store, transactions, nodeStops);
            handler.run(run);
            if (run.ended()) {
                return true;
            }
            if (nodeStops.getAsBoolean()) {
                return false;
            }
            throw new IllegalStateException("The handler of kind %s left its job unfinished.".formatted(job.kind()));
        } catch (JobStale stale) {
            LOG.warn("{} Its result is dropped.", stale.getMessage());
            return true;
        } catch (RuntimeException | Error thrown) {
            if (nodeStops.getAsBoolean()) {
                return false;
            }
            fail(job, new JobFailure(JobFailure.Kind.INTERNAL, incidents.record(thrown)));
            return true;
        }
    }

    boolean heavy(String kind) {
        return handlers.stream().anyMatch(handler -> handler.kind().equals(kind) && handler.heavy());
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody handles jobs of kind %s.".formatted(kind)));
    }

    private void fail(Job job, JobFailure failure) {
        transactions.executeWithoutResult(status -> store.fail(job, failure));
    }
}
