package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.TestServer;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.UploadedFile;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Preset;

/** Solves of the sample operation, from the request to the stored plan. */
class SolveJobsTest {

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    static Path home;

    private static TestServer server;
    private static SolveJobs solves;
    private static Plans plans;
    private static DatasetVersion version;
    private static long operation;

    @BeforeAll
    static void start() {
        server = TestServer.start(home);
        solves = server.get(SolveJobs.class);
        plans = server.get(Plans.class);
        operation = server.get(Operations.class).createSample("awa").id();
        version = server.get(Datasets.class).newest(operation).orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSolveEndsWithAPlanThatCanBeReadAgain() {
        UUID job = solves.start(operation, PlanRequest.of(version.id(), Preset.BALANCED, SHORT), "awa");
        SolveStatus done = awaitEnd(job);

        assertThat(done.state()).isEqualTo(SolveStatus.State.DONE);
        assertThat(done.startedBy()).isEqualTo("awa");
        assertThat(done.note().orElseThrow().improvements()).isNotEmpty();
        assertThat(solves.open(operation)).extracting(SolveStatus::job).doesNotContain(job);

        PlanRow row = plans.findRow(operation, done.planNumber().orElseThrow()).orElseThrow();
        StoredPlan plan = plans.find(operation, row.number()).orElseThrow();
        assertThat(plans.list(operation)).contains(row);
        assertThat(row)
                .returns(0, PlanRow::rulesBroken)
                .returns("awa", PlanRow::madeBy)
                .returns("BALANCED", PlanRow::preset)
                .returns(version.number(), PlanRow::versionNumber)
                .returns(Optional.empty(), PlanRow::approval)
                .returns(plan.plan().trips().size(), PlanRow::trips)
                .returns(plan.plan().figures().servedShare(), PlanRow::servedShare)
                .returns(plan.plan().figures().lastReturn(), PlanRow::lastReturn);
        assertThat(plan.outcome().violations()).isEmpty();
        assertThat(plan.outcome().files()).isEqualTo(version.files());
        PlanArchive archive = server.get(PlanArchive.class);
        byte[] document = plans.document(operation, row.number()).orElseThrow();
        assertThat(archive.read(document)).isEqualTo(plan.plan());
        assertThat(archive.write(plan.outcome()).document()).isEqualTo(document);
        assertThat(archive.write(plan.outcome()).documentId()).isEqualTo(row.documentId());
    }

    @Test
    void aStoppedSolveKeepsItsBest() {
        PlanRequest request = PlanRequest.of(version.id(), Preset.SAFEST, LONG);
        UUID job = solves.start(operation, request, "awa");

        assertThat(solves.start(operation, request, "ali")).isEqualTo(job);
        TestServer.await(
                "is noted", () -> solves.status(job).orElseThrow().note().isPresent());
        SolveStatus running = solves.status(job).orElseThrow();
        assertThat(running.state()).isEqualTo(SolveStatus.State.RUNNING);
        assertThat(running.request()).isEqualTo(request);
        assertThat(running.note().orElseThrow().shareDone()).isBetween(0.0, 0.1);
        assertThat(solves.open(operation)).extracting(SolveStatus::job).contains(job);

        solves.stop(job, "ali");
        SolveStatus stopped = awaitEnd(job);

        assertThat(stopped.stopRequested()).isTrue();
        assertThat(plans.find(operation, stopped.planNumber().orElseThrow())).isPresent();
        solves.stop(job, "ali");
    }

    @Test
    void dataThatNamesNoFirstDayAsksForOneAtOnce(@TempDir Path folder) throws Exception {
        Path workbook = new SmallWorkbook().without("Settings").write(folder.resolve("data.xlsx"));
        Datasets datasets = server.get(Datasets.class);
        long other = server.get(Operations.class).create("Kolondieba", "awa").id();
        UploadedFile file = new UploadedFile("data.xlsx", () -> Files.newInputStream(workbook));
        UUID read = datasets.startImport(other, List.of(file), "awa");
        TestServer.await("read", () -> datasets.review(read).orElseThrow().committable());
        long id = datasets.commit(read, "awa").id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> solves.start(other, PlanRequest.of(id, Preset.BALANCED, SHORT), "awa"))
                .returns("planning.refused.blocked", Refusal::key);
        Optional<LocalDate> firstDay = Optional.of(LocalDate.of(2026, 5, 4));
        PlanRequest request = new PlanRequest(
                id,
                firstDay,
                OptionalInt.of(3),
                Preset.FASTEST,
                Duration.ofSeconds(1),
                1,
                1,
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(awaitEnd(solves.start(other, request, "awa")).planNumber()).hasValue(1);
    }

    @Test
    void aVersionOfAnotherOperationIsNotFound() {
        long other = server.get(Operations.class).create("Kayes", "awa").id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> solves.start(other, PlanRequest.of(version.id(), Preset.BALANCED, SHORT), "awa"))
                .returns("planning.refused.no-version", Refusal::key);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> solves.stop(UUID.randomUUID(), "awa"))
                .returns("planning.refused.no-solve", Refusal::key);
        assertThat(plans.find(other, 1)).isEmpty();
    }

    private static SolveStatus awaitEnd(UUID job) {
        TestServer.await(
                "ended", () -> solves.status(job).orElseThrow().state().ordinal() >= SolveStatus.State.DONE.ordinal());
        return solves.status(job).orElseThrow();
    }
}
