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
 * track of is put in again at the start. Heavy jobs have a scheduler, and threads, of their own, so that they neither
 * crowd each other nor keep the light ones waiting.
 */
@Component
class JobScheduler implements SmartLifecycle {

    private static final int LIGHT_AT_ONCE = 4;
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);
    /** Each scheduler sees the jobs of the other one, knows no task for them, and must not throw them away. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final DataSource dataSource;
    private final DSLContext dsl;
    private final JobRunner runner;
    private final JobStore store;
    private final OneTimeTask<Void> lightTask = task("job");
    private final OneTimeTask<Void> heavyTask = task("heavy-job");
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
        this.heavyAtOnce =
                heavyAtOnce > 0 ? heavyAtOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** The job is stored; from now on somebody will take it up. Who came first has the first turn. */
    void schedule(Job job) {
        boolean isHeavy = runner.heavy(job.kind());
        Scheduler running = isHeavy ? heavy : light;
        if (running != null) {
            running.scheduleIfNotExists(
                    (isHeavy ? heavyTask : lightTask).instance(job.id().toString()), job.createdAt());
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
        light = start(lightTask, LIGHT_AT_ONCE);
        heavy = start(heavyTask, heavyAtOnce);
        store.unfinished().forEach(this::schedule);
    }

    private Scheduler start(OneTimeTask<Void> task, int atOnce) {
        Scheduler starting = Scheduler.create(dataSource, task)
                .threads(atOnce)
                .pollingInterval(BETWEEN_POLLS)
                .heartbeatInterval(BETWEEN_HEARTBEATS)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .failureLogging(LogLevel.DEBUG, false)
                .deleteUnresolvedAfter(NEVER)
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

    private OneTimeTask<Void> task(String name) {
        return Tasks.oneTime(name)
                .onFailure(new OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
    }

    /** A database in a file belongs to one server: whatever is held at its start was held by one that is dead. */
    private void forgetWhatADeadServerHeld() {
        if (dsl.family() == SQLDialect.H2) {
            dsl.execute("delete from scheduled_tasks");
        }
    }

    private void run(UUID job) {
        if (!runner.run(job, () -> stopping)) {
            throw new IllegalStateException("Job %s is left for the next server.".formatted(job));
        }
    }
}
