package org.sira.api.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has db-scheduler run jobs, as long as the server is up. What it holds is only whose turn it is: a job that it lost
 * track of is put in again at the start. Heavy jobs have a table, a scheduler and threads of their own, so
 * that they neither crowd each other nor keep the light ones waiting.
 */
@Component
class JobScheduler implements SmartLifecycle {

    private static final int LIGHT_AT_ONCE = 4;
    private static final String LIGHT_TABLE = "scheduled_tasks";
    private static final String HEAVY_TABLE = "scheduled_heavy_tasks";
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final DSLContext dsl;
    private final JobRunner runner;
    private final JobStore store;
    private final OneTimeTask<Void> task;
    private final int heavyAtOnce;
    private volatile @Nullable Scheduler light;
    private volatile @Nullable Scheduler heavy;
    private volatile boolean stopping;

    /** @param heavyAtOnce how many heavy jobs run at once; 0 for one for every two cores */
    JobScheduler(
            DataSource dataSource,
            DSLContext dsl,
            JobRunner runner,
            JobStore store,
            @Value("${sira.solves-at-once:0}") int heavyAtOnce) {
        this.dataSource = dataSource;
        this.dsl = dsl;
        this.runner = runner;
        this.store = store;
        this.task = Tasks.oneTime("job")
                .onFailure(new OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
        this.heavyAtOnce =
                heavyAtOnce > 0 ? heavyAtOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** The job is stored; from now on somebody will take it up. Who came first has the first turn. */
    void schedule(Job job) {
        Scheduler running = runner.heavy(job.kind()) ? heavy : light;
        if (running != null) {
            running.scheduleIfNotExists(task.instance(job.id().toString()), job.createdAt());
        }
    }

    /** How many jobs of a kind run at once at most. */
    int atOnce(String kind) {
        return runner.heavy(kind) ? heavyAtOnce : LIGHT_AT_ONCE;
    }

    @Override
    public void start() {
        stopping = false;
        forgetWhatADeadServerHeld();
        light = start(LIGHT_TABLE, LIGHT_AT_ONCE);
        heavy = start(HEAVY_TABLE, heavyAtOnce);
        store.unfinished().forEach(this::schedule);
    }

    private Scheduler start(String table, int atOnce) {
        Scheduler starting = Scheduler.create(dataSource, task)
                .tableName(table)
                .threads(atOnce)
                .pollingInterval(BETWEEN_POLLS)
                .heartbeatInterval(BETWEEN_HEARTBEATS)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .failureLogging(LogLevel.DEBUG, false)
                .enableImmediateExecution()
                .build();
        starting.start();
        return starting;
    }

    @Override
    public void stop() {
        stopping = true;
        for (Scheduler running : Arrays.asList(light, heavy)) {
            if (running != null) {
                running.stop();
            }
        }
        light = null;
        heavy = null;
    }

    @Override
    public boolean isRunning() {
        return light != null;
    }

    /** A database in a file belongs to one server: whatever is held at its start was held by one that is dead. */
    private void forgetWhatADeadServerHeld() {
        if (dsl.family() == SQLDialect.H2) {
            dsl.execute("delete from " + LIGHT_TABLE);
            dsl.execute("delete from " + HEAVY_TABLE);
        }
    }

    private void run(UUID job) {
        if (!runner.run(job, () -> stopping)) {
            throw new IllegalStateException("Job %s is left for the next server.".formatted(job));
        }
    }
}
