package org.sira.api.backtest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.platform.Sha256;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.Jobs;
import org.sira.api.platform.jobs.NewJob;
import org.springframework.stereotype.Service;

/** Backtests in the background. */
@Service
class BacktestJobs {

    private final Jobs jobs;

    BacktestJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Starts a backtest. The same request, while it is being worked on, is the same job.
     *
     * @param request of a version of the operation, for a period that can be judged
     * @return the job to follow
     */
    UUID start(long operation, BacktestRequest request, String user) {
        String stored = BacktestNote.write(request);
        String openKey = Sha256.of(stored.getBytes(StandardCharsets.UTF_8));
        return jobs.start(new NewJob(operation, BacktestHandler.KIND, openKey, stored, user), job -> {});
    }

    Optional<BacktestStatus> status(long operation, UUID job) {
        return jobs.find(job).filter(found -> isOf(operation, found)).map(BacktestStatus::of);
    }

    /** Asks a backtest to end with the windows judged by then; one that has ended, or that somebody has stopped, stays as it is. */
    void stop(long operation, UUID job, String user) {
        jobs.find(job).filter(found -> isOf(operation, found)).ifPresent(found -> jobs.stop(job, user));
    }

    /** The newest first. */
    List<BacktestStatus> list(long operation) {
        return jobs.list(operation, BacktestHandler.KIND).stream()
                .map(BacktestStatus::of)
                .toList();
    }

    private static boolean isOf(long operation, Job job) {
        return job.operation() == operation && job.kind().equals(BacktestHandler.KIND);
    }
}
