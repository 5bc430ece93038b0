package org.sira.api.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has db-scheduler run jobs, as long as the server is up. What it holds is only whose turn it is: a job that it lost
 * track of is put in again at the start.
 */
@Component
class JobScheduler implements SmartLifecycle {

    private static final int THREADS = 4;
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final DSLContext dsl;
    private final JobRunner runner;
    private final JobStore store;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean stopping;

    JobScheduler(DataSource dataSource, DSLContext dsl, JobRunner runner, JobStore store, Clock clock) {
        this.dataSource = dataSource;
        this.dsl = dsl;
        this.runner = runner;
        this.store = store;
        this.clock = clock;
        this.task = Tasks.oneTime("job")
                .onFailure(new OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
    }

    /** The job is stored; from now on somebody will take it up. */
    void schedule(UUID job) {
        Scheduler running = scheduler;
        if (running != null) {
            running.scheduleIfNotExists(task.instance(job.toString()), clock.instant());
        }
    }

    @Override
    public void start() {
        stopping = false;
        releaseWhatADeadServerHeld();
        Scheduler starting = Scheduler.create(dataSource, task)
                .threads(THREADS)
                .pollingInterval(BETWEEN_POLLS)
                .heartbeatInterval(BETWEEN_HEARTBEATS)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .failureLogging(LogLevel.DEBUG, false)
                .enableImmediateExecution()
                .build();
        starting.start();
        scheduler = starting;
        store.unfinished().forEach(this::schedule);
    }

    @Override
    public void stop() {
        stopping = true;
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
        }
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** A database in a file belongs to one server: whatever is held at its start was held by one that is dead. */
    private void releaseWhatADeadServerHeld() {
        if (dsl.family() != SQLDialect.H2) {
            return;
        }
        dsl.execute(
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " consecutive_failures = 0, execution_time = ?",
                DSL.val(java.time.OffsetDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)));
    }

    private void run(UUID job) {
        if (!runner.run(job, () -> stopping)) {
            throw new IllegalStateException("Job %s is left for the next server.".formatted(job));
        }
    }
}
