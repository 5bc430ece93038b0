package org.sira.api.platform.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;
import org.springframework.transaction.support.TransactionOperations;

class JobsTest {

    @TempDir
    static Path home;

    private static TestServer server;
    private static long operation;

    /** Works on a job until that one is let go; its request says how it ends. */
    static final class Patient implements JobHandler {

        private final Map<UUID, CountDownLatch> goByJob = new ConcurrentHashMap<>();
        private final Map<UUID, JobRun> runByJob = new ConcurrentHashMap<>();

        void letGo(UUID job) {
            go(job).countDown();
        }

        /** Waits for the handler, which gets the job a moment after it is stored as running. */
        JobRun awaitRun(UUID job) {
            TestServer.await("taken up", () -> runByJob.containsKey(job));
            return Objects.requireNonNull(runByJob.get(job));
        }

        @Override
        public String kind() {
            return "patient";
        }

        @Override
        public void run(JobRun run) {
            runByJob.put(run.job().id(), run);
            while (!mayGo(run.job().id())) {
                if (run.nodeStops()) {
                    run.checkpoint("half".getBytes(UTF_8));
                    return;
                }
            }
            switch (run.job().request()) {
                case "fail" -> throw new IllegalStateException("as asked");
                case "refuse" -> run.refuse("why");
                case "forget" -> {}
                default ->
                    run.finish(
                            run.checkpoint()
                                    .map(content -> new String(content, UTF_8))
                                    .orElse("whole"),
                            () -> {});
            }
        }

        private CountDownLatch go(UUID job) {
            return goByJob.computeIfAbsent(job, id -> new CountDownLatch(1));
        }

        private boolean mayGo(UUID job) {
            try {
                return go(job).await(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.start(home, Patient.class);
        operation = server.get(Operations.class).create("Test", "nobody").id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSecondClickFindsTheJobThatIsOpen() {
        UUID first = start("twice", "done");
        UUID second = start("twice", "done");
        UUID other = start("once", "done");

        assertThat(second).isEqualTo(first).isNotEqualTo(other);
        patient().letGo(first);
        patient().letGo(other);
        awaitState(first, JobState.DONE);
        awaitState(other, JobState.DONE);
        UUID again = start("twice", "done");
        assertThat(again).isNotEqualTo(first);
        patient().letGo(again);
        awaitState(again, JobState.DONE);
    }

    @Test
    void manyClicksAtOnceStartOneJob() {
        CountDownLatch together = new CountDownLatch(1);
        var clicks = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return start("many", "done");
                }))
                .toList();
        together.countDown();

        assertThat(clicks.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        UUID job = clicks.get(0).join();
        patient().letGo(job);
        awaitState(job, JobState.DONE);
    }

    @Test
    void whatAHandlerThrowsIsAnIncident() {
        UUID job = start("fails", "fail");
        patient().letGo(job);

        awaitState(job, JobState.FAILED);
        JobFailure failure = find(job).failure().orElseThrow();
        assertThat(failure.kind()).isEqualTo(JobFailure.Kind.INTERNAL);
        assertThat(failure.detail()).matches("\\d{8}-\\d{6}-[0-9a-f]{4}");
        assertThat(find(job).open()).isFalse();
    }

    @Test
    void aJobMayBeRefusedOrLeftUnfinished() {
        UUID refused = start("refused", "refuse");
        patient().letGo(refused);
        awaitState(refused, JobState.FAILED);
        UUID forgotten = start("forgotten", "forget");
        patient().letGo(forgotten);
        awaitState(forgotten, JobState.FAILED);

        assertThat(find(refused).failure()).contains(new JobFailure(JobFailure.Kind.REFUSED, "why"));
        assertThat(find(forgotten).failure().orElseThrow().kind()).isEqualTo(JobFailure.Kind.INTERNAL);
    }

    @Test
    void whoeverLostAJobWritesNothing() {
        UUID job = UUID.randomUUID();
        JobStore store = server.get(JobStore.class);
        store.insert(job, new NewJob(operation, "patient", "lost", "done", "nobody"));
        TransactionOperations transactions = server.get(TransactionOperations.class);
        JobRun slow = new JobRun(store.take(job).orElseThrow(), false, store, transactions, () -> false);
        JobRun quick = new JobRun(store.take(job).orElseThrow(), false, store, transactions, () -> false);

        assertThatThrownBy(() -> slow.report("late")).isInstanceOf(JobStale.class);
        assertThatThrownBy(() -> slow.checkpoint(new byte[1])).isInstanceOf(JobStale.class);
        assertThatThrownBy(() -> slow.finish("late", () -> {
                    throw new AssertionError("writes its result");
                }))
                .isInstanceOf(JobStale.class);
        slow.refuse("late");
        assertThat(store.find(job).orElseThrow().state()).isEqualTo(JobState.RUNNING);

        quick.finish("first", () -> {});
        assertThat(store.find(job).orElseThrow())
                .returns(JobState.DONE, Job::state)
                .returns("first", Job::progress);
    }

    @Test
    void aResultThatCannotBeWrittenLeavesTheJobAsItWas() {
        UUID job = UUID.randomUUID();
        JobStore store = server.get(JobStore.class);
        store.insert(job, new NewJob(operation, "patient", "half", "done", "nobody"));
        JobRun run = new JobRun(
                store.take(job).orElseThrow(), false, store, server.get(TransactionOperations.class), () -> false);

        assertThatThrownBy(() -> run.finish("done", () -> {
                    server.get(DSLContext.class).execute("update job set progress = 'half' where id = ?", job);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(store.find(job).orElseThrow())
                .returns(JobState.RUNNING, Job::state)
                .returns("", Job::progress);
        run.finish("done", () -> {});
    }

    @Test
    void aStopIsHeard() {
        UUID job = start("stopped", "done");
        JobRun run = patient().awaitRun(job);

        assertThat(run.stopRequested()).isFalse();
        server.get(Jobs.class).stop(job, "somebody");
        TestServer.await("the stop is heard", run::stopRequested);
        patient().letGo(job);
        awaitState(job, JobState.DONE);
    }

    @Test
    void aJobGoesOnFromItsCheckpointOnTheNextServer(@TempDir Path otherHome) {
        UUID job;
        try (TestServer first = TestServer.start(otherHome, Patient.class)) {
            long there = first.get(Operations.class).create("Test", "nobody").id();
            job = first.get(Jobs.class).start(new NewJob(there, "patient", "long", "done", "nobody"), id -> {});
            first.get(Patient.class).awaitRun(job);
        }
        try (TestServer second = TestServer.start(otherHome, Patient.class)) {
            second.get(Patient.class).letGo(job);
            TestServer.await(
                    "done", () -> second.get(Jobs.class).find(job).orElseThrow().state() == JobState.DONE);

            Job done = second.get(Jobs.class).find(job).orElseThrow();
            assertThat(done.progress()).isEqualTo("half");
            assertThat(done.fencingToken()).isEqualTo(2);
        }
    }

    private static Patient patient() {
        return server.get(Patient.class);
    }

    private static UUID start(String content, String request) {
        return server.get(Jobs.class).start(new NewJob(operation, "patient", content, request, "nobody"), id -> {});
    }

    private static Job find(UUID job) {
        return server.get(Jobs.class).find(job).orElseThrow();
    }

    private static void awaitState(UUID job, JobState state) {
        TestServer.await(state.name(), () -> find(job).state() == state);
    }
}
